package co.gov.putumayo.estampillas.tariff.reference;

import static co.gov.putumayo.estampillas.support.ReferenceValues.PATH;
import static co.gov.putumayo.estampillas.support.ReferenceValues.ana;
import static co.gov.putumayo.estampillas.support.ReferenceValues.berta;
import static co.gov.putumayo.estampillas.support.ReferenceValues.propose;
import static co.gov.putumayo.estampillas.support.ReferenceValues.proposed;
import static co.gov.putumayo.estampillas.support.ReferenceValues.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people load a value; years that no other test looks at. */
@QuarkusTest
class ReferenceValuesTest {

    @Inject EntityManager database;

    @Test
    void valueCountsAtOnceWhenAnotherPersonPublishesIt() {
        passport("2035-03-01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-annual-value"));
        String id = proposed("UVT", "2035", "60000", null);
        passport("2035-03-01").then().statusCode(422);

        berta().post(PATH + "/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("proposedBy", equalTo("ana"))
                .body("decidedBy", equalTo("berta"));

        passport("2035-03-01").then().statusCode(200).body("total", equalTo(155_000));
        given().queryParam("year", 2035)
                .get("/api/v1/annual-values")
                .then()
                .statusCode(200)
                .body("items.pesos", contains(60_000));
    }

    @Test
    void whoProposedItCannotPublishIt() {
        String id = proposed("UVB", "2035", "15000", null);

        ana().post(PATH + "/" + id + "/publication").then().statusCode(403);

        ana().get(PATH + "/" + id).then().statusCode(200).body("state", equalTo("PROPOSED"));
        assertThatThrownBy(
                        () ->
                                run(
                                        "update value_proposal set state = 'PUBLISHED', decided_by ="
                                                + " 'ana', decided_at = now() where id = cast(?1 as"
                                                + " uuid)",
                                        id))
                .hasStackTraceContaining("value_proposal_two_people_ck");
    }

    @Test
    void correctionSaysWhyAndLeavesTheFirstVersionInTheHistory() {
        publish("UVB", "2036", "15000");
        propose("UVB", "2036", "15100", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-required"));
        propose("UVB", "2036", "15000", "otra vez")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unchanged"));
        String id = proposed("UVB", "2036", "15100", "La resolución decía 15.100");

        berta().post(PATH + "/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("previousValue", equalTo("15000"));

        given().queryParam("year", 2036)
                .get("/api/v1/annual-values")
                .then()
                .body("items.find { it.unit == 'UVB' }.pesos", equalTo(15_100));
        ana().queryParam("state", "PUBLISHED")
                .queryParam("limit", 200)
                .get(PATH)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.unit == 'UVB' && it.period == '2036' }.value",
                        contains("15100", "15000"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        ana().body(Map.of("unit", "EURO", "period", "2035", "value", "1e3"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unit", "/value", "/source"));
    }

    @ParameterizedTest
    @CsvSource({
        "UVT, 2035-01, 60000, /period",
        "UVT, 1889, 60000, /period",
        "UVT, 2038, 60000.5, /value",
        "UVT, 2038, 0, /value",
        "USURY, 2038, 0.29, /period",
        "USURY, 2038-13, 0.29, /period",
        "USURY, 2038-01, 29.24, /value",
        "USURY, 2038-01, 0.02, /value",
        "INFLATION, 2031, 9.28, /value"
    })
    void refusesSenselessValue(String unit, String period, String value, String pointer) {
        propose(unit, period, value, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void oneProposalOfAValueIsOpenAtATime() {
        List<Integer> answers =
                Parallel.times(4, () -> propose("INFLATION", "2039", "0.05", null).statusCode());

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void isPublishedOnce() {
        String id = proposed("INFLATION", "2038", "0.05", null);

        List<Integer> answers =
                Parallel.times(
                        4, () -> berta().post(PATH + "/" + id + "/publication").statusCode());

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(409);
        given().get("/api/v1/inflation")
                .then()
                .statusCode(200)
                .body("items.year", hasItems(2038))
                .body("items.find { it.year == 2038 }.fraction", equalTo("0.05"));
    }

    @Test
    void discardedProposalStaysWithItsReasonAndLeavesRoomForAnother() {
        String id = proposed("SMMLV", "2038", "3000000", null);
        ana().body("{}").post(PATH + "/" + id + "/discard").then().statusCode(422);

        ana().body(Map.of("reason", "Se digitó mal"))
                .post(PATH + "/" + id + "/discard")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("discardReason", equalTo("Se digitó mal"));

        berta().post(PATH + "/" + id + "/publication").then().statusCode(409);
        proposed("SMMLV", "2038", "3100000", null);
    }

    @Test
    void databaseLetsNobodyChangeWhatIsPublished() {
        assertThatThrownBy(
                        () ->
                                run(
                                        "update annual_value set pesos = 1 where unit = ?1 and year ="
                                                + " 2026",
                                        "UVT"))
                .hasStackTraceContaining("nobody published");
        assertThatThrownBy(
                        () ->
                                run(
                                        "delete from usury_rate where month = cast(?1 as date)",
                                        "2026-01-01"))
                .hasStackTraceContaining("keeps what was published");
    }

    @Test
    void answersNotFoundForUnknownProposal() {
        String nowhere = PATH + "/" + UUID.randomUUID();

        berta().get(nowhere).then().statusCode(404);
        berta().get(nowhere + "/rehearsal").then().statusCode(404);
        berta().post(nowhere + "/publication").then().statusCode(404);
    }

    private void run(String sql, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).setParameter(1, value).executeUpdate());
    }

    private static Response passport(String date) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("date", date, "act", Map.of("type", "fee", "fee", "passport")))
                .post("/api/v1/quotes");
    }
}
