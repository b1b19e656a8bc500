package co.gov.putumayo.estampillas.declaration.sanction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.ReferenceValues;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures by hand from the articles; UVT of 2026: 52,374. */
@QuarkusTest
class SanctionTest {

    @Test
    void notFilingIsNeverLessThanFilingLateAfterASummons() {
        post("not-filing", "{'period':'2025-12','omittedTax':417410000,'imposedOn':'2026-08-11'}")
                .statusCode(200)
                .body("penalty", equalTo(292_187_000))
                .body("dueDate", equalTo("2026-01-23"))
                .body("monthsLate", equalTo(7))
                .body("penaltyDetail.rate", equalTo("0.7"))
                .body("trace.article", contains("436", "435"))
                .body("trace.amount", contains("41741000", "292187000"));
    }

    @Test
    void notFilingDoublesForWhoDidItBefore() {
        post(
                        "not-filing",
                        "{'period':'2025-12','omittedTax':417410000,'imposedOn':'2026-08-11','repeatOffender':true}")
                .statusCode(200)
                .body("penalty", equalTo(584_374_000))
                .body("trace.article", contains("436", "435", "433"));
    }

    @Test
    void tenthOfTheImposedPenaltyIsPaidWhenFiledInAppeal() {
        post(
                        "not-filing",
                        "{'period':'2025-12','omittedTax':417410000,'imposedOn':'2026-01-26','imposedPenalty':500000000}")
                .statusCode(200)
                .body("monthsLate", equalTo(1))
                .body("penalty", equalTo(50_000_000))
                .body("trace.article", contains("435", "436"));
    }

    @Test
    void notFilingWithoutTaxCostsTheMinimum() {
        post("not-filing", "{'period':'2025-12','omittedTax':0,'imposedOn':'2026-08-11'}")
                .statusCode(200)
                .body("penalty", equalTo(524_000))
                .body("trace.article[2]", equalTo("432"));
    }

    @Test
    void nobodyIsPunishedForNotFilingBeforeTheDueDate() {
        post("not-filing", "{'period':'2025-12','omittedTax':1,'imposedOn':'2026-01-23'}")
                .statusCode(422)
                .body("errors.code", contains("not-late-yet"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 1500000",
        "true, 1, 750000",
        "false, 0.75, 1125000",
        "true, 0.5, 524000"
    })
    void arithmeticCorrectionIsThirtyPerCentAndHalfWhenAccepted(
            boolean accepted, String share, int penalty) {
        post(
                        "arithmetic-correction",
                        "{'increase':5000000,'accepted':%s,'yearOfAct':2026,'payShareOfPenalty':'%s'}"
                                .formatted(accepted, share))
                .statusCode(200)
                .body("penalty", equalTo(penalty));
    }

    @Test
    void nothingIsDueWithoutIncrease() {
        post("arithmetic-correction", "{'increase':0,'accepted':false,'yearOfAct':2026}")
                .statusCode(200)
                .body("penalty", equalTo(0))
                .body("penaltyDetail", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "general, false, 10000000",
        "general, true, 20000000",
        "omitted-assets, false, 20000000",
        "abuse, false, 16000000",
        "inexact-values, false, 2000000"
    })
    void inexactnessGoesByWhatMadeItSo(String kind, boolean repeated, int penalty) {
        post(
                        "inexactness",
                        "{'kind':'%s','base':10000000,'yearOfAct':2026,'repeatOffender':%s}"
                                .formatted(kind, repeated))
                .statusCode(200)
                .body("penalty", equalTo(penalty))
                .body("penaltyDetail.article", equalTo("440"));
    }

    @Test
    void whoeverRepeatsGetsNoReduction() {
        post(
                        "inexactness",
                        "{'kind':'general','base':1,'yearOfAct':2026,'repeatOffender':true,'payShareOfPenalty':'0.5'}")
                .statusCode(422)
                .body("errors.code", contains("repeat-without-reduction"))
                .body("errors.article", contains("433"));
    }

    @Test
    void mendingCostsTwoPerCentOfFilingLate() {
        post(
                        "inconsistency",
                        "{'period':'2025-12','tax':417410000,'correctionDate':'2026-08-11','summoned':false}")
                .statusCode(200)
                .body("penalty", equalTo(2_922_000))
                .body("trace.amount", contains("146093500", "2921870", "2922000"));
    }

    @Test
    void mendingCostsAtMostThirteenHundredUvtAndNothingInTime() {
        post(
                        "inconsistency",
                        "{'period':'2025-12','tax':100000000000,'correctionDate':'2026-08-11','summoned':false}")
                .statusCode(200)
                .body("penalty", equalTo(68_086_000));
        post(
                        "inconsistency",
                        "{'period':'2025-12','tax':417410000,'correctionDate':'2026-01-23','summoned':false}")
                .statusCode(200)
                .body("penalty", equalTo(0));
    }

    @Test
    void oldPenaltyGrowsEachJanuaryByTheInflationOfTheYearBefore() {
        ReferenceValues.publish("INFLATION", "2034", "0.05");
        ReferenceValues.publish("INFLATION", "2035", "0.1");

        post(
                        "indexation",
                        "{'penalty':524000,'imposed':false,'since':'2033-03-10','on':'2036-06-01'}")
                .statusCode(200)
                .body("indexed", equalTo(605_000))
                .body("exact", equalTo("605220"))
                .body("trace.day", contains("2035-01-01", "2036-01-01"))
                .body("trace.inflationYear", contains(2034, 2035))
                .body("trace.value", contains("550200", "605220"));
    }

    @Test
    void yearWithoutInflationIsNamed() {
        post(
                        "indexation",
                        "{'penalty':524000,'imposed':true,'since':'2024-03-10','on':'2026-06-01'}")
                .statusCode(422)
                .body("errors.code", contains("no-inflation"))
                .body("errors[0].text", containsString("2024, 2025"));
    }

    @Test
    void youngPenaltyDoesNotGrow() {
        post(
                        "indexation",
                        "{'penalty':524123,'imposed':false,'since':'2025-12-10','on':'2026-12-11'}")
                .statusCode(200)
                .body("indexed", equalTo(524_123))
                .body("trace", empty());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        post("not-filing", "{'omittedTax':-1,'imposedOn':'x','payShareOfPenalty':'0.2'}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/period", "/omittedTax", "/imposedOn", "/payShareOfPenalty"));
        post("inexactness", "{'kind':'big','yearOfAct':2029}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/base", "/yearOfAct"));
        post("inconsistency", "{}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/period", "/tax", "/correctionDate", "/summoned"));
    }

    private static ValidatableResponse post(String calculator, String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/declarations/" + calculator + "-estimates")
                .then();
    }
}
