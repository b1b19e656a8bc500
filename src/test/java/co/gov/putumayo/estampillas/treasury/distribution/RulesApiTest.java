package co.gov.putumayo.estampillas.treasury.distribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Rules as dated data that two people approve. */
@QuarkusTest
class RulesApiTest {

    private static final String RULES = "/api/v1/treasury/distribution-rules";
    private static final String SIMULATIONS = "/api/v1/treasury/distribution-simulations";

    @Inject EntityManager database;
    @Inject RuleRepository rules;
    @Inject Stamps stamps;

    @Test
    void showsRulesOfTheOrdinance() {
        as("ana")
                .get(RULES + "/766-2018")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("shares.findAll { it.fund == 'centros-vida' }.share", hasItem("0.56"))
                .body("shares", hasSize(18));
        as("ana")
                .get("/api/v1/treasury/funds")
                .then()
                .body("items.find { it.code == 'inversion-itp' }.transferDays", equalTo(30));
    }

    @Test
    void secondPersonPutsRulesInForceFromTheirDay() {
        String id = propose("ana");
        LocalDate from = LocalDate.parse(as("ana").get(RULES + "/" + id).path("validFrom"));

        Response approved = decide("beatriz", id, "approval");

        approved.then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("beatriz"));
        assertThat(inForceOn(from)).isEqualTo(id);
        assertThat(inForceOn(from.minusDays(1))).isNotEqualTo(id);
    }

    @Test
    void whoeverProposedDoesNotApprove() {
        String id = propose("ana");

        decide("ana", id, "approval").then().statusCode(403);

        as("ana").get(RULES + "/" + id).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void databaseRefusesOnePersonAsTwo() {
        String id = propose("ana");

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        run(
                                                                "update distribution_version set"
                                                                        + " state = 'APPROVED',"
                                                                        + " decided_by = 'ana',"
                                                                        + " decided_at = now() where id"
                                                                        + " = '"
                                                                        + id
                                                                        + "'")))
                .hasStackTraceContaining("distribution_version_two_people_ck");
    }

    @Test
    void databaseRefusesSharesThatAreNotWhole() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        run(
                                                                "insert into distribution_share"
                                                                        + " values ('766-2018', 99,"
                                                                        + " 'bomberil',"
                                                                        + " 'centros-vida', 0.1,"
                                                                        + " '349')")))
                .hasStackTraceContaining("do not make the whole");
    }

    @Test
    void decidesOnceWhenManyDecide() {
        String id = propose("ana");

        List<Integer> statuses =
                Parallel.times(6, () -> decide("beatriz", id, "rejection").statusCode());

        assertThat(statuses).containsOnlyOnce(200).contains(409);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Map<String, Object> body = proposal("9000-" + UUID.randomUUID(), "2020-01-01");
        body.put("reason", " ");
        body.put("id", "¡mal!");
        shares(body).get(3).put("share", "0,8");

        proposeAs("ana", body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/id", "/reason", "/validFrom", "/shares/3/share"));
    }

    @Test
    void refusesSharesAgainstTheStatute() {
        Map<String, Object> body = proposal(UUID.randomUUID().toString(), "2090-01-01");
        share(body, "bienestar-adulto-mayor", "centros-vida").put("share", "0.50");
        share(body, "bienestar-adulto-mayor", "centros-bienestar").put("share", "0.30");
        share(body, "bomberil", "pensiones-departamento").put("share", "0.25");

        proposeAs("ana", body)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("centros-vida-below-law", "pension-above-law", "not-whole"));
    }

    @Test
    void simulationOfRulesInForceChangesNothing() {
        Response answer =
                as("contralora", Role.AUDITOR)
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "from",
                                        "2026-03-01",
                                        "to",
                                        "2026-03-31",
                                        "version",
                                        "766-2018"))
                        .post(SIMULATIONS);

        answer.then().statusCode(200);
        List<Number> differences = answer.path("funds.difference");
        assertThat(differences).allMatch(each -> each.longValue() == 0);
    }

    @Test
    void simulationRefusesPeriodThatEndsBeforeItBegins() {
        as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("from", "2026-03-31", "to", "2026-03-01", "version", "no-hay"))
                .post(SIMULATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/to", "/version"));
    }

    @Test
    void repeatedProposalMakesNothingNew() {
        Map<String, Object> body = proposal(UUID.randomUUID().toString(), someDay());
        String key = UUID.randomUUID().toString();

        List<Integer> statuses =
                List.of(
                        as("ana")
                                .contentType(ContentType.JSON)
                                .header("Idempotency-Key", key)
                                .body(body)
                                .post(RULES)
                                .statusCode(),
                        as("ana")
                                .contentType(ContentType.JSON)
                                .header("Idempotency-Key", key)
                                .body(body)
                                .post(RULES)
                                .statusCode());

        assertThat(statuses).containsExactly(201, 201);
        proposeAs("ana", body).then().statusCode(409);
    }

    private String propose(String person) {
        String id = UUID.randomUUID().toString();
        proposeAs(person, proposal(id, someDay())).then().statusCode(201);
        return id;
    }

    /** Far off: no test pays then, and hardly two tests choose the same day. */
    private static String someDay() {
        return LocalDate.of(2100, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextInt(2_000_000))
                .withYear(2100 + ThreadLocalRandom.current().nextInt(7_000))
                .toString();
    }

    private Map<String, Object> proposal(String id, String from) {
        List<Map<String, Object>> shares = as("ana").get(RULES + "/766-2018").path("shares");
        Map<String, Object> body = new HashMap<>();
        body.put("id", id);
        body.put("legalAct", "Ordenanza de prueba");
        body.put("validFrom", from);
        body.put("reason", "Prueba");
        List<Map<String, Object>> all = new ArrayList<>();
        shares.forEach(share -> all.add(new HashMap<>(share)));
        // Other tests create stamps, of which rules must tell too.
        for (String stamp : stampsWithout(shares)) {
            shares.stream()
                    .filter(share -> share.get("levy").equals("bomberil"))
                    .map(HashMap::new)
                    .peek(share -> share.put("levy", stamp))
                    .forEach(all::add);
        }
        body.put("shares", all);
        return body;
    }

    private List<String> stampsWithout(List<Map<String, Object>> shares) {
        return QuarkusTransaction.requiringNew().call(() -> stamps.codes()).stream()
                .filter(stamp -> shares.stream().noneMatch(it -> it.get("levy").equals(stamp)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> shares(Map<String, Object> body) {
        return (List<Map<String, Object>>) body.get("shares");
    }

    private static Map<String, Object> share(Map<String, Object> body, String levy, String fund) {
        return shares(body).stream()
                .filter(s -> s.get("levy").equals(levy) && s.get("fund").equals(fund))
                .findFirst()
                .orElseThrow();
    }

    private String inForceOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rules.inForceOn(day).orElseThrow().id());
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static Response proposeAs(String person, Map<String, Object> body) {
        return as(person).contentType(ContentType.JSON).body(body).post(RULES);
    }

    private static Response decide(String person, String id, String decision) {
        return as(person).post(RULES + "/" + id + "/" + decision);
    }

    private static RequestSpecification as(String person) {
        return as(person, Role.TREASURY);
    }

    private static RequestSpecification as(String person, String role) {
        return given().auth().oauth2(Tokens.of(person, role));
    }
}
