package co.gov.putumayo.estampillas.declaration.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclarantRegistryTest {

    private static final String PATH = "/api/v1/declarants";

    @Inject FreshDeclarants fresh;
    @Inject Declarants declarants;
    @Inject TestClock clock;
    @Inject EntityManager database;

    @BeforeEach
    void beInNovember() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void registersAgentAndTellsItsFirstMonth() {
        String nit = fresh.entity();

        rentas().body(request(nit, "withholding", "2026-03-15"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("nit", equalTo(nit))
                .body("kind", equalTo("withholding"))
                .body("firstPeriod", equalTo("2026-03"))
                .body("lastPeriod", nullValue())
                .body("accountantSigns", equalTo(true));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        rentas().body(
                        Map.of(
                                "nit",
                                "800094164-9",
                                "kind",
                                "collector",
                                "registeredOn",
                                "2026-12-01",
                                "contactEmail",
                                "nowhere"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/nit",
                                "/kind",
                                "/registeredOn",
                                "/accountantSigns",
                                "/contactEmail"));
    }

    @Test
    void refusesAsAgentWhoDoesNotWithhold() {
        String nit = fresh.entity(false);

        rentas().body(request(nit, "withholding", "2026-03-15"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-an-agent"));
        rentas().body(request(nit, "collection", "2026-03-15")).post(PATH).then().statusCode(201);
    }

    @Test
    void registersOnceWhateverComesAtOnce() {
        String nit = fresh.entity();

        List<Integer> answers =
                Parallel.times(
                        4,
                        () ->
                                rentas().body(request(nit, "withholding", "2026-03-15"))
                                        .post(PATH)
                                        .statusCode());

        assertThat(answers).containsOnlyOnce(201);
        assertThat(declarants.ofEntity(nit)).hasSize(1);
    }

    @Test
    void owesUntilTheMonthOfTheReportAndNotOfTheEnd() {
        String nit = fresh.entity();
        String id = fresh.register(nit, "withholding", "2026-03-15", null);

        rentas().body(Map.of("ceasedOn", "2026-06-30", "reportedOn", "2026-09-02"))
                .put(PATH + "/" + id + "/cessation")
                .then()
                .statusCode(200)
                .body("lastPeriod", equalTo("2026-09"));

        assertThat(owes(nit, "2026-02")).isFalse();
        assertThat(owes(nit, "2026-03")).isTrue();
        assertThat(owes(nit, "2026-09")).isTrue();
        assertThat(owes(nit, "2026-10")).isFalse();
    }

    @Test
    void endIsFinalAndMayBeFollowedByAnotherRegistration() {
        String nit = fresh.entity();
        String id = fresh.register(nit, "withholding", "2026-03-15", null);
        Map<String, String> end = Map.of("ceasedOn", "2026-06-30", "reportedOn", "2026-07-02");
        rentas().body(end).put(PATH + "/" + id + "/cessation").then().statusCode(200);

        rentas().body(end).put(PATH + "/" + id + "/cessation").then().statusCode(409);

        rentas().body(request(nit, "withholding", "2026-07-20")).post(PATH).then().statusCode(409);
        rentas().body(request(nit, "withholding", "2026-08-20")).post(PATH).then().statusCode(201);
        assertThat(owes(nit, "2026-08")).isTrue();
    }

    @Test
    void refusesEndBeforeTheBeginning() {
        String id = fresh.register(fresh.entity(), "withholding", "2026-03-15", null);

        rentas().body(Map.of("ceasedOn", "2026-03-01", "reportedOn", "2026-02-01"))
                .put(PATH + "/" + id + "/cessation")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("before-registration", "before-end"));
    }

    @Test
    void changesWhoSignsAndLeavesTheMailOutOfTheTrail() {
        String id = fresh.register(fresh.entity(), "withholding", "2026-03-15", "a@example.co");

        rentas().body(Map.of("accountantSigns", false, "contactEmail", "b@example.co"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("accountantSigns", equalTo(false))
                .body("contactEmail", equalTo("b@example.co"));

        assertThat(trail(id)).hasSize(2).noneMatch(payload -> payload.contains("@"));
    }

    @Test
    void sameKeyRegistersOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request(fresh.entity(), "withholding", "2026-03-15");
        String id = rentas().header("Idempotency-Key", key).body(request).post(PATH).path("id");

        rentas().header("Idempotency-Key", key)
                .body(request)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
    }

    @Test
    void listsPageByPage() {
        fresh.since("2026-01-01");
        fresh.since("2026-01-01");

        var first = rentas().queryParam("limit", 1).get(PATH);

        assertThat(first.jsonPath().getList("items")).hasSize(1);
        assertThat(first.header("Link")).contains("cursor=").contains("rel=\"next\"");
    }

    @Test
    void databaseKeepsRegistrationsAsTheyWere() {
        String nit = fresh.since("2026-03-15");

        assertThatThrownBy(
                        () ->
                                run(
                                        "update declarant set registered_on = '2026-05-01' where"
                                                + " entity_nit = ?1",
                                        nit))
                .hasStackTraceContaining("final");
        assertThatThrownBy(() -> run("delete from declarant where entity_nit = ?1", nit))
                .hasStackTraceContaining("append only");
    }

    private void run(String sql, String nit) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).setParameter(1, nit).executeUpdate());
    }

    private List<?> rows(String sql, String id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(sql, String.class)
                                        .setParameter(1, UUID.fromString(id))
                                        .getResultList());
    }

    private List<String> trail(String id) {
        return rows("select cast(payload as text) from domain_event where subject = ?1", id)
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private boolean owes(String nit, String period) {
        return declarants
                .owing(nit, DeclarantKind.WITHHOLDING, TaxPeriod.parse(period).orElseThrow())
                .isPresent();
    }

    private static Map<String, Object> request(String nit, String kind, String day) {
        return Map.of("nit", nit, "kind", kind, "registeredOn", day, "accountantSigns", true);
    }

    private static RequestSpecification rentas() {
        return given().auth().oauth2(Tokens.of("rentas", "revenue")).contentType(ContentType.JSON);
    }
}
