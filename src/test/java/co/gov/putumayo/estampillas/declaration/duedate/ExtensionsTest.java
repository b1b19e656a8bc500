package co.gov.putumayo.estampillas.declaration.duedate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

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

/** Rentas moves due dates by legal acts, in years that no other test looks at. */
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
    void actMovesTheDateInTheCalendarOfAll() {
        String ordinary = dueDate(0);
        String id =
                rentas().body(act("2088-01", "2088-03-30", "Res. 1"))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .body("relief", equalTo("penalty"))
                        .extract()
                        .path("id");

        String moved = dueDate(0);

        assertThat(moved).isEqualTo("2088-03-30").isNotEqualTo(ordinary);
        rentas().queryParam("period", "2088-01")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.legalAct", contains("Res. 1"));
        assertThat(recorderOf(id)).isEqualTo("rentas");
    }

    @Test
    void actGivesTimeAndTakesNone() {
        rentas().body(act("2088-02", dueDate(1), "Res. 2"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-later"))
                .body("errors.article", contains("299"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        rentas().body(Map.of("period", "2088-13", "dueDate", "tomorrow", "relief", "all"))
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
                                rentas().body(act("2088-03", "2088-05-28", "Res. 3"))
                                        .post(PATH)
                                        .statusCode());

        assertThat(answers).containsOnlyOnce(201);
    }

    private Object recorderOf(String id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(
                                                "select actor from domain_event where subject = ?1",
                                                String.class)
                                        .setParameter(1, UUID.fromString(id))
                                        .getSingleResult());
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

    private static RequestSpecification rentas() {
        return given().auth().oauth2(Tokens.of("rentas", "revenue")).contentType(ContentType.JSON);
    }
}
