package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.follow;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.review;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inadmission and investigation (arts. 630 to 632). */
@QuarkusTest
class RefundProcedureTest {

    private static final Map<String, Object> LACK =
            Map.of(
                    "cause", "formal-requirements",
                    "reasons", "Falta la certificación de la cuenta.");
    private static final Map<String, Object> DOUBT =
            Map.of("cause", "money-not-received", "reasons", "El banco no reporta el pago.");
    private static final Map<String, Object> REFUSAL =
            Map.of("approve", false, "grounds", "La estampilla se causó.", "rejection", "caused");
    private static final Map<String, Object> MENDED =
            Map.of("explanation", "Va la certificación.", "evidence", "Radicado 2026-5120");

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    private String number;
    private String code;

    /** Asked on 20 March 2026: due on 19 April. */
    @BeforeEach
    void askAndReview() {
        clock.set(FOUR_DAYS_LATER);
        Response asked = ask(wish(paid.receipt()));
        asked.then().statusCode(201);
        number = asked.path("number");
        code = asked.path("accessCode");
        review(ANA, number).then().statusCode(200);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T15:00:00Z"));
    }

    private Response mend(String accessCode, Object body) {
        return given().header("Access-Code", accessCode)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Desk.PATH + "/{number}/mending", number);
    }

    @Test
    void thePayerReadsWhatHappensNextAndUntilWhen() {
        Response followed = follow(number, code);

        followed.then()
                .body("next.step", containsString("Tesorería decide"))
                .body("next.until", equalTo("2026-04-19"));
    }

    @Test
    void whatLacksSomethingIsInadmittedAndTheTermBeginsAnewWhenMended() {
        on("2026-04-15"); // 15 business days after 20 March: 23 March, 2 and 3 April are holidays
        post(LUIS, number, "inadmission", LACK)
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("INADMITTED"))
                .body("inadmission.mendUntil", equalTo("2026-05-15"));
        on("2026-05-15");
        follow(number, code)
                .then()
                .body("lack.reasons", equalTo("Falta la certificación de la cuenta."))
                .body("next.until", equalTo("2026-05-15"))
                .body("clocks.overdue", equalTo(false));

        Response mended = mend(code, MENDED);

        mended.then()
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("lack.mendedOn", equalTo("2026-05-15"))
                .body("clocks.inTerm", equalTo(true))
                .body("clocks.requestedOn", equalTo("2026-03-20"))
                .body("clocks.dueOn", equalTo("2026-06-14"))
                .body(
                        "steps.status",
                        contains("REQUESTED", "UNDER_REVIEW", "INADMITTED", "UNDER_REVIEW"));
        Desk.get(ANA, "/{number}", number).then().body("evidence", equalTo("Radicado 2026-5120"));
        post(ANA, number, "inadmission", LACK).then().statusCode(409);
    }

    @Test
    void afterFifteenBusinessDaysNothingIsInadmitted() {
        on("2026-04-16");

        Response late = post(ANA, number, "inadmission", LACK);

        late.then().statusCode(409).body("detail", containsString("2026-04-15"));
    }

    @Test
    void whatIsNotMendedInItsMonthIsRejectedForGood() {
        post(ANA, number, "inadmission", LACK).then().statusCode(200);
        Map<String, Object> unmended =
                Map.of("approve", false, "grounds", "No se subsanó.", "rejection", "not-mended");
        post(ANA, number, "decision", unmended).then().statusCode(409);
        on("2026-04-21");
        mend(code, MENDED).then().statusCode(409).body("detail", containsString("2026-04-20"));

        Response rejected = post(ANA, number, "decision", unmended);

        rejected.then().statusCode(200).body("refund.status", equalTo("REFUSED"));
        follow(number, code).then().body("rejection", equalTo("not-mended"));
    }

    @Test
    void onlyThePayerMendsAndSaysAllThatIsNeeded() {
        mend(code, MENDED).then().statusCode(409);
        post(ANA, number, "inadmission", LACK).then().statusCode(200);
        mend("0000-0000-0000-0000-0", MENDED).then().statusCode(404);

        Response wrong = mend(code, Map.of("amount", 81_000_001, "account", Map.of("number", "1")));

        wrong.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/explanation"))
                .body("errors[1].pointer", equalTo("/evidence"))
                .body("errors[2].code", equalTo("more-than-received"));
    }

    @Test
    void aRejectionNamesOnlyWhatIsSo() {
        for (String cause : List.of("out-of-term", "not-mended", "no-cause")) {
            Response wrong =
                    post(
                            ANA,
                            number,
                            "decision",
                            Map.of("approve", false, "grounds", "No.", "rejection", cause));

            wrong.then().statusCode(422).body("errors.pointer", contains("/rejection"));
        }
    }

    @Test
    void anInvestigationSuspendsTheTermAndItsEndLetsItGoOn() {
        on("2026-04-01");
        post(ANA, number, "investigation", DOUBT)
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("INVESTIGATED"))
                .body("investigation.until", equalTo("2026-08-20"))
                .body("refund.dueOn", equalTo("2026-09-07"));
        approve(ANA, number, 1_000_000).then().statusCode(409);
        follow(number, code)
                .then()
                .body("status", equalTo("INVESTIGATED"))
                .body("next.until", equalTo("2026-08-20"));
        on("2026-04-11");

        Response ended =
                post(LUIS, number, "findings", Map.of("findings", "El banco certificó el pago."));

        ended.then()
                .statusCode(200)
                .body("refund.status", equalTo("UNDER_REVIEW"))
                .body("refund.dueOn", equalTo("2026-04-29"));
        post(ANA, number, "investigation", DOUBT).then().statusCode(409);
        post(ANA, number, "findings", Map.of("findings", "Nada.")).then().statusCode(409);
    }

    @Test
    void ofManyInvestigationsAtOnceOneSuspendsTheTerm() {
        List<Integer> statuses =
                Parallel.times(6, () -> post(ANA, number, "investigation", DOUBT).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void saysAllThatIsWrongWithEach() {
        for (String what : List.of("inadmission", "investigation")) {
            post(ANA, number, what, Map.of("cause", "otra"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/cause", "/reasons"));
        }
        post(ANA, number, "reopening", Map.of()).then().statusCode(409);
        post(ANA, number, "decision", REFUSAL).then().statusCode(200);

        Response wrong =
                post(
                        LUIS,
                        number,
                        "reopening",
                        Map.of("refusalNotifiedOn", "2026-03-19", "actDate", "2026-03-18"));

        wrong.then()
                .statusCode(422)
                .body("errors.pointer", contains("/act", "/refusalNotifiedOn", "/actDate"));
    }

    @Test
    void whatThePayersOwnDeclarationHoldsNeedsItsCorrectionFirst() {
        Map<String, Object> wish = wish(paid.receipt());
        wish.put("declaration", Map.of("period", "2026-01", "filedOn", "2026-02-18"));
        Response asked = ask(wish);
        number = asked.path("number");
        review(ANA, number).then().statusCode(200);
        approve(ANA, number, 1_000_000)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("declaration-not-corrected"))
                .body("errors[0].article", equalTo("625"));
        post(ANA, number, "inadmission", LACK).then().statusCode(200);
        mend(
                        asked.path("accessCode"),
                        Map.of(
                                "explanation", "Ya se corrigió.",
                                "evidence", "Radicado 2026-5120",
                                "correction", "2026-R-0117"))
                .then()
                .statusCode(200);

        Response approved = approve(ANA, number, 1_000_000);

        approved.then().statusCode(200).body("correction", equalTo("2026-R-0117"));
    }
}
