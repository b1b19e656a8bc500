package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.follow;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.pay;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.review;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal that a later act takes back (art. 634-1). */
@QuarkusTest
class RefundDisputeTest {

    private static final Map<String, Object> REFUSAL =
            Map.of("approve", false, "grounds", "La estampilla se causó.", "rejection", "caused");

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    private Receipt receipt;
    private String number;
    private String code;

    /** Asked and refused on 20 March 2026: due on 19 April. */
    @BeforeEach
    void askAndRefuse() {
        clock.set(FOUR_DAYS_LATER);
        receipt = paid.receipt();
        Response asked = ask(wish(receipt));
        number = asked.path("number");
        code = asked.path("accessCode");
        review(ANA, number).then().statusCode(200);
        post(ANA, number, "decision", REFUSAL).then().statusCode(200);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T15:00:00Z"));
    }

    /**
     * In dispute from 1 April to 15 June 2026, both included: 5,000,000 × (30 × 24.76 + 31 × 26.17
     * + 15 × 26.79) / 366 % = 267120.2; then default interest of 16 to 20 June: 5 × 26.79.
     */
    @Test
    void aRefusalTakenBackBearsCurrentInterestAndThenDefaultInterest() {
        follow(number, code)
                .then()
                .body("rejection", equalTo("caused"))
                .body("next.until", nullValue());
        on("2026-06-15");
        Map<String, Object> act =
                Map.of(
                        "refusalNotifiedOn", "2026-04-01",
                        "act", "Resolución 0231 de 2026",
                        "actDate", "2026-06-12");
        post(ANA, number, "reopening", act).then().statusCode(403);
        post(LUIS, number, "reopening", act)
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("UNDER_REVIEW"))
                .body("dispute.act", equalTo("Resolución 0231 de 2026"));
        approve(ANA, number, 5_000_000).then().statusCode(200);
        on("2026-06-20");

        Response payment = pay(number, "2026-06-20");

        payment.then()
                .statusCode(200)
                .body("currentInterest", equalTo(267_000))
                .body("interest", equalTo(267_000 + 18_000));
    }

    @Test
    void anotherRequestOfTheSameMoneyStopsTheReopening() {
        ask(wish(receipt)).then().statusCode(201);

        Response reopened =
                post(
                        LUIS,
                        number,
                        "reopening",
                        Map.of(
                                "refusalNotifiedOn", "2026-03-20",
                                "act", "Resolución 0231 de 2026",
                                "actDate", "2026-03-20"));

        reopened.then().statusCode(409);
    }
}
