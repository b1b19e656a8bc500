package co.gov.putumayo.estampillas.tariff.reference;

import static co.gov.putumayo.estampillas.support.ReferenceValues.PATH;
import static co.gov.putumayo.estampillas.support.ReferenceValues.berta;
import static co.gov.putumayo.estampillas.support.ReferenceValues.proposed;
import static co.gov.putumayo.estampillas.support.ReferenceValues.publish;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a value would have done is known before it takes effect, and is what it then does. */
@QuarkusTest
class ValueRehearsalTest {

    @Test
    void rehearsalTellsWhatTheYearWouldHaveOwed() {
        publish("UVT", "2034", "60000");
        String number = liquidatePassport("2034-05-02");
        String id = proposed("UVT", "2034", "66000", "Se cargó el valor del año anterior");

        Response rehearsal = berta().get(PATH + "/" + id + "/rehearsal");

        rehearsal
                .then()
                .statusCode(200)
                .body("liquidations.from", equalTo("2034-01-01"))
                .body("liquidations.to", equalTo("2034-12-31"))
                .body("liquidations.cut", equalTo(false))
                .body("liquidations.notAssessable", equalTo(0))
                .body("liquidations.recorded", equalTo(155_000))
                .body("liquidations.rehearsed", equalTo(171_000))
                .body("liquidations.difference", equalTo(16_000))
                .body("liquidations.byLevy.difference", contains(16_000))
                .body("liquidations.largest.number", contains(number))
                .body("estimates.before", contains(600_000))
                .body("estimates.after", contains(660_000));
        passport("2034-05-02").then().body("total", equalTo(155_000));

        berta().post(PATH + "/" + id + "/publication").then().statusCode(200);
        passport("2034-05-02").then().body("total", equalTo(171_000));
    }

    @Test
    void newYearIsRehearsedOnTheYearBefore() {
        publish("SMMLV", "2032", "3000000");
        String id = proposed("SMMLV", "2033", "3300000", null);

        berta().get(PATH + "/" + id + "/rehearsal")
                .then()
                .statusCode(200)
                .body("valueBefore", equalTo("3000000"))
                .body("changeOnBefore", equalTo("0.1"))
                .body("liquidations.from", equalTo("2032-01-01"));
    }

    /** Due 2037-02-20; eight days to the end of the month at 28 % a year. */
    @Test
    void rateIsNamedWhileMissingAndCountsOnceItIsPublished() {
        publish("UVT", "2037", "70000");
        lateFiling().then().statusCode(422).body("errors[0].text", containsString("2037-02"));
        String id = proposed("USURY", "2037-02", "0.30", null);

        berta().get(PATH + "/" + id + "/rehearsal")
                .then()
                .statusCode(200)
                .body("liquidations", nullValue())
                .body("estimates[0].before", nullValue())
                .body("estimates[0].after", equalTo(61_000));
        lateFiling().then().statusCode(422);
        berta().post(PATH + "/" + id + "/publication").then().statusCode(200);

        lateFiling().then().statusCode(200).body("interest", equalTo(61_000));
    }

    private static Response passport(String date) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("date", date, "act", Map.of("type", "fee", "fee", "passport")))
                .post("/api/v1/quotes");
    }

    private static String liquidatePassport(String date) {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "date",
                                date,
                                "entityNit",
                                "800094164",
                                "act",
                                Map.of("type", "fee", "fee", "passport"),
                                "taxpayer",
                                Map.of(
                                        "documentType", "CC",
                                        "document", "1124850321",
                                        "name", "Aurora Chindoy")))
                .post("/api/v1/liquidations")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static Response lateFiling() {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "period",
                                "2037-01",
                                "tax",
                                10_000_000,
                                "filingDate",
                                "2037-02-28",
                                "summoned",
                                false))
                .post("/api/v1/declarations/late-filing-estimates");
    }
}
