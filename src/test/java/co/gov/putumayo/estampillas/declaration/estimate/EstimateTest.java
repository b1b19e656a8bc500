package co.gov.putumayo.estampillas.declaration.estimate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calculators say besides the figures that the vectors check. */
@QuarkusTest
class EstimateTest {

    @Test
    void explainsPenaltyAndInterest() {
        lateFiling("2026-01", 95_353_000, "2026-03-21", true, "1")
                .body("period", equalTo("2026-01"))
                .body("tax", equalTo(95_353_000))
                .body("filingDate", equalTo("2026-03-21"))
                .body("total", equalTo(95_353_000 + 19_071_000 + 1_771_000))
                .body("penaltyDetail.article", equalTo("435"))
                .body("penaltyDetail.rate", equalTo("0.2"))
                .body("penaltyDetail.full", equalTo("19070600"))
                .body("penaltyDetail.payShare", equalTo("1"))
                .body("penaltyDetail.reduced", equalTo("19070600"))
                .body("penaltyDetail.minimum", equalTo(524_000))
                .body("penaltyDetail.isMinimum", equalTo(false))
                .body(
                        "penaltyDetail.text",
                        equalTo(
                                "Extemporaneidad después del emplazamiento: 10 % del impuesto por"
                                        + " cada mes o fracción de retardo; meses: 2; en total 20"
                                        + " %."))
                .body("interestMethod", equalTo("dian"))
                .body("trace.month", contains("2026-02", "2026-03"))
                .body("trace.days", contains(8, 21))
                .body("trace.annualRate", contains("0.2323", "0.2352"))
                .body("trace.interest", contains("484163.9760", "1286796.5508"))
                .body("notes.code", contains("interest-dian"));
    }

    @Test
    void tellsOfMinimumAndConditionsOfReduction() {
        lateFiling("2026-02", 0, "2026-04-16", false, "0.5")
                .body("penaltyDetail.article", equalTo("434"))
                .body("penaltyDetail.isMinimum", equalTo(true))
                .body("notes.code", contains("minimum-penalty", "reduction"))
                .body(
                        "notes.text",
                        contains(
                                equalTo(
                                        "Se aplica la sanción mínima: 10 UVT del año 2026, 524.000"
                                                + " pesos."),
                                containsString("en los dos años anteriores")));
    }

    @Test
    void tellsThatSummonsLeavesOnlyTheReductionsOfTheAdministration() {
        lateFiling("2026-01", 95_353_000, "2026-03-21", true, "0.75")
                .body("notes.code", hasItem("reduction-after-summons"));
    }

    @Test
    void costsNothingInTime() {
        lateFiling("2026-01", 95_353_000, "2026-02-20", false, "1")
                .body("monthsLate", equalTo(0))
                .body("penalty", equalTo(0))
                .body("penaltyDetail", nullValue())
                .body("interest", equalTo(0))
                .body("interestExact", equalTo("0.0000"))
                .body("total", equalTo(95_353_000))
                .body("trace", empty())
                .body("notes.code", contains("in-time"));
    }

    /** Neither UVT nor usury rate of that year is known, and neither is needed. */
    @Test
    void needsNoRatesOfAYearInWhichNothingIsOwed() {
        lateFiling("2026-12", 1_000_000, "2027-01-25", false, "1")
                .body("total", equalTo(1_000_000));
    }

    @Test
    void needsNoUsuryRateWithoutTax() {
        lateFiling("2026-08", 0, "2026-10-21", false, "1")
                .body("penalty", equalTo(524_000))
                .body("interestExact", equalTo("0.0000"))
                .body("trace", empty());
    }

    @Test
    void paysTheWholePenaltyWhenNoReductionIsClaimed() {
        post(
                        "late-filing-estimates",
                        """
                        {"period":"2026-01","tax":95353000,"filingDate":"2026-03-21",
                         "summoned":true}
                        """)
                .body("penalty", equalTo(19_071_000))
                .body("penaltyDetail.payShare", equalTo("1"));
    }

    @Test
    void largestTaxStaysExact() {
        lateFiling("2026-01", 1_000_000_000_000_000L, "2026-02-21", false, "1")
                .body("penalty", equalTo(50_000_000_000_000L))
                .body("interestExact", equalTo("634699453551.9126"))
                .body("interest", equalTo(634_699_454_000L))
                .body("total", equalTo(1_050_634_699_454_000L));
    }

    @Test
    void explainsCorrection() {
        correction(50_000_000, true, 3, 2026, "0.75")
                .body("increase", equalTo(50_000_000))
                .body("penalty", equalTo(13_125_000))
                .body("penaltyDetail.article", equalTo("437"))
                .body("penaltyDetail.rate", equalTo("0.35"))
                .body(
                        "penaltyDetail.text",
                        equalTo(
                                "Corrección: 20 % del mayor valor a pagar, más 5 % por cada mes o"
                                        + " fracción de retardo de la declaración inicial; meses:"
                                        + " 3; en total 35 %."))
                .body(
                        "notes.code",
                        containsInAnyOrder("interest-besides", "reduction-after-summons"));
    }

    @Test
    void correctionThatRaisesNothingCostsNothing() {
        correction(0, false, 12, 2026, "1")
                .body("penalty", equalTo(0))
                .body("penaltyDetail", nullValue())
                .body("notes.code", contains("no-increase"));
    }

    /** UVT of the year in which it is filed (art. 432). */
    @ParameterizedTest
    @CsvSource({"2023, 424000", "2024, 471000", "2025, 498000", "2026, 524000"})
    void minimumIsThatOfTheYearOfFiling(int year, int minimum) {
        correction(1, false, 0, year, "0.5")
                .body("penalty", equalTo(minimum))
                .body("penaltyDetail.isMinimum", equalTo(true));
    }

    @Test
    void answersAreNotKept() {
        lateFiling("2026-01", 1, "2026-02-20", false, "1")
                .header("Cache-Control", containsString("no-store"));
    }

    private static ValidatableResponse lateFiling(
            String period, long tax, String filed, boolean summoned, String payShare) {
        return post(
                "late-filing-estimates",
                """
                {"period":"%s","tax":%d,"filingDate":"%s","summoned":%b,"payShareOfPenalty":"%s"}
                """
                        .formatted(period, tax, filed, summoned, payShare));
    }

    private static ValidatableResponse correction(
            long increase, boolean summoned, int months, int year, String payShare) {
        return post(
                "correction-estimates",
                """
                {"increase":%d,"summoned":%b,"initialMonthsLate":%d,"yearOfFiling":%d,
                 "payShareOfPenalty":"%s"}
                """
                        .formatted(increase, summoned, months, year, payShare));
    }

    private static ValidatableResponse post(String calculator, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/declarations/" + calculator)
                .then()
                .statusCode(200);
    }
}
