package co.gov.putumayo.estampillas.declaration.duedate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people of Rentas move due dates by legal acts, in years that no other test looks at. */
@QuarkusTest
class ExtensionsTest {

    private static final String PATH = "/api/v1/due-date-extensions";

    @Inject TestClock clock;
    @Inject EntityManager database;

    @BeforeEach
    void beInTheFuture() {
        clock.set(Instant.parse("2088-12-01T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void actMovesTheDateOnceAnotherPersonApprovesIt() {
        String ordinary = dueDate(0);
        String id = propose("2088-01", "2088-03-30", "Res. 1");
        assertThat(dueDate(0)).isEqualTo(ordinary);

        Response approved = approve("berta", id);

        approved.then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("proposedBy", equalTo("ana"))
                .body("decidedBy", equalTo("berta"));
        assertThat(dueDate(0)).isEqualTo("2088-03-30").isNotEqualTo(ordinary);
        by("berta")
                .queryParam("period", "2088-01")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.legalAct", contains("Res. 1"));
        assertThat(actorsOf(id)).containsExactlyInAnyOrder("ana", "berta");
    }

    @Test
    void readsOneActAsItStands() {
        String id = propose("2088-08", "2088-10-30", "Res. 8");

        Response read = by("carla").get(PATH + "/" + id);

        read.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("id", equalTo(id))
                .body("state", equalTo("PROPOSED"))
                .body("legalAct", equalTo("Res. 8"))
                .body("proposedBy", equalTo("ana"));
        by("carla").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void refusesDaysOfAnotherCalendar() {
        Map<String, String> act = new HashMap<>(act("2088-09", "2088-11-30", "Res. 9"));
        act.put("legalActDate", "1582-10-04");

        Response refused = by("ana").body(act).post(PATH);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("/legalActDate"))
                .body("errors.code", contains("malformed-date"))
                .body("errors[0].text", containsString("1900 en adelante"));
    }

    @Test
    void refusesApprovalByWhoProposedIt() {
        String id = propose("2088-04", "2088-06-29", "Res. 4");

        Response refused = approve("ana", id);

        refused.then()
                .statusCode(403)
                .body("detail", containsString("una persona distinta de quien la propuso"));
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update due_date_extension set state = 'APPROVED', decided_by"
                                                + " = 'ana', decided_at = now() where id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("due_date_extension_two_people_ck");
        assertThatThrownBy(
                        () ->
                                execute(
                                        "insert into due_date_extension (id, period, due_date,"
                                                + " legal_act, legal_act_date, reason, relief, state)"
                                                + " select gen_random_uuid(), period, due_date, 'Otra',"
                                                + " legal_act_date, reason, relief, 'APPROVED' from"
                                                + " due_date_extension where id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("due_date_extension_");
    }

    @Test
    void ofManyApprovalsOneCounts() {
        String id = propose("2088-05", "2088-07-30", "Res. 5");

        List<Integer> answers = Parallel.times(4, () -> approve("berta", id).statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(actorsOf(id)).containsExactlyInAnyOrder("ana", "berta");
    }

    @Test
    void discardedActMovesNothingAndMayBeProposedAnew() {
        String ordinary = dueDate(5);
        String id = propose("2088-06", "2088-09-30", "Res. 6");
        discard(id, Map.of()).then().statusCode(422);

        Response discarded = discard(id, Map.of("reason", "La fecha era otra"));

        discarded.then().statusCode(200).body("state", equalTo("DISCARDED"));
        approve("berta", id).then().statusCode(409);
        assertThat(dueDate(5)).isEqualTo(ordinary);
        propose("2088-06", "2088-08-31", "Res. 6");
    }

    @Test
    void actGivesTimeAndTakesNone() {
        by("ana")
                .body(act("2088-02", dueDate(1), "Res. 2"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-later"))
                .body("errors.article", contains("299"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        by("ana")
                .body(Map.of("period", "2088-13", "dueDate", "tomorrow", "relief", "all"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/period",
                                "/dueDate",
                                "/legalAct",
                                "/legalActDate",
                                "/reason",
                                "/relief"));
    }

    @Test
    void recordsEachActOnce() {
        List<Integer> answers =
                Parallel.times(
                        4,
                        () ->
                                by("ana")
                                        .body(act("2088-03", "2088-05-28", "Res. 3"))
                                        .post(PATH)
                                        .statusCode());

        assertThat(answers).containsOnlyOnce(201);
    }

    /** Who proposed and who decided. */
    @SuppressWarnings("unchecked")
    private List<String> actorsOf(String id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(
                                                "select actor from domain_event where subject = ?1")
                                        .setParameter(1, UUID.fromString(id))
                                        .getResultList());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static String propose(String period, String dueDate, String legalAct) {
        return by("ana")
                .body(act(period, dueDate, legalAct))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("relief", equalTo("penalty"))
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static Response approve(String person, String id) {
        return by(person).post(PATH + "/" + id + "/approval");
    }

    private static Response discard(String id, Map<String, String> body) {
        return by("ana").body(body).post(PATH + "/" + id + "/discard");
    }

    private static String dueDate(int month) {
        return given().queryParam("year", 2088)
                .get("/api/v1/due-dates")
                .path("items[" + month + "].dueDate");
    }

    private static Map<String, String> act(String period, String dueDate, String legalAct) {
        return Map.of(
                "period",
                period,
                "dueDate",
                dueDate,
                "legalAct",
                legalAct,
                "legalActDate",
                "2088-02-20",
                "reason",
                "Caída del servicio",
                "relief",
                "penalty");
    }

    private static RequestSpecification by(String person) {
        return given().auth().oauth2(Tokens.of(person, "revenue")).contentType(ContentType.JSON);
    }
}
