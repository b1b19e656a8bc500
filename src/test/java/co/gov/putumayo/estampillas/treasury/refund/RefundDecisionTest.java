package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ACCOUNT_NUMBER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LEVY;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approval;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.inReview;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.pay;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.whole;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tesorería decides and pays. */
@QuarkusTest
class RefundDecisionTest {

    private static final Map<String, Object> CONFIRM = Map.of("confirm", true);

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject EntityManager entities;

    private Receipt receipt;
    private String number;

    @BeforeEach
    void ask() {
        clock.set(FOUR_DAYS_LATER);
        receipt = paid.receipt();
        number = inReview(receipt);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter("n", number)
                                        .getSingleResult());
    }

    private String event(String type, String field) {
        return (String)
                one(
                        "select payload ->> '"
                                + field
                                + "' from domain_event where type = '"
                                + type
                                + "' and payload ->> 'number' = :n");
    }

    private static Response verify(Receipt receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code(), "check", receipt.check()))
                .post("/api/v1/verifications");
    }

    @Test
    void aSmallRefundNeedsOnePersonAndLeavesTheReceiptValid() {
        Response approved = approve(ANA, number, 1_000_000);

        approved.then()
                .statusCode(200)
                .body("refund.status", equalTo("APPROVED"))
                .body("refund.owner", equalTo("ana.tesoreria"))
                .body("toPay", equalTo(1_000_000))
                .body("steps.status", contains("REQUESTED", "UNDER_REVIEW", "APPROVED"));
        verify(receipt)
                .then()
                .body("result", equalTo("VALID"))
                .body("refundedAmount", equalTo(1_000_000));
        assertThat(event("RefundApproved", "amountByLevy"))
                .isEqualTo("{\"" + LEVY + "\": 1000000}");
        assertThat(event("RefundApproved", "paidAt")).startsWith("2026-03-17T04:21:33");
    }

    @Test
    void aLargeRefundNeedsTwoPeopleAndMakesTheReceiptRefunded() {
        post(ANA, number, "decision", approval(whole()))
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("PROPOSED"));
        verify(receipt).then().body("result", equalTo("VALID"));
        post(ANA, number, "confirmation", CONFIRM).then().statusCode(403);

        Response confirmed = post(LUIS, number, "confirmation", CONFIRM);

        confirmed
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("APPROVED"))
                .body("proposedBy", equalTo("ana.tesoreria"))
                .body("decidedBy", equalTo("luis.tesoreria"));
        verify(receipt)
                .then()
                .body("result", equalTo("REFUNDED"))
                .body("refundedAmount", equalTo(81_000_000));
        Desk.ask(Desk.wish(receipt))
                .then()
                .statusCode(409)
                .body("code", equalTo("receipt-not-usable"));
    }

    @Test
    void theSecondPersonMaySendItBack() {
        post(ANA, number, "decision", approval(whole())).then().statusCode(200);

        Response back = post(LUIS, number, "confirmation", Map.of("confirm", false));

        back.then().statusCode(200).body("refund.status", equalTo("UNDER_REVIEW"));
        approve(LUIS, number, 1_000_000).then().body("refund.status", equalTo("APPROVED"));
    }

    @Test
    void ofManyConfirmationsAtOnceOneCounts() {
        post(ANA, number, "decision", approval(whole())).then().statusCode(200);

        List<Integer> statuses =
                Parallel.times(8, () -> post(LUIS, number, "confirmation", CONFIRM).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(event("RefundApproved", "amount")).isEqualTo("81000000");
    }

    @Test
    void refusesWithGroundsThatThePayerReads() {
        Response refused =
                post(
                        ANA,
                        number,
                        "decision",
                        Map.of("approve", false, "grounds", "La estampilla se causó (art. 302)."));

        refused.then().statusCode(200).body("refund.status", equalTo("REFUSED"));
        verify(receipt).then().body("result", equalTo("VALID"));
        assertThat(event("RefundEnded", "state")).isEqualTo("REFUSED");
    }

    @Test
    void saysAllThatIsWrongWithADecision() {
        Map<String, Object> wrong = approval(Map.of(LEVY, 5_000_001L));
        wrong.put(
                "setOffs",
                List.of(
                        Map.of("debt", " ", "overdueSince", "2025-11-30", "amount", 1),
                        Map.of("debt", "L-1", "overdueSince", "2030-01-01", "amount", 1)));

        Response answer = post(ANA, number, "decision", wrong);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/lines/0/amount", "/setOffs/0/debt", "/setOffs/1/overdueSince"));
        post(ANA, number, "decision", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/approve", "/grounds"));
        post(ANA, number, "decision", approval(Map.of("pro-nada", 1L)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/levy"));
    }

    @Test
    void setsOverdueDebtsOffFirst() {
        Map<String, Object> decision = approval(Map.of(LEVY, 1_000_000L));
        decision.put(
                "setOffs",
                List.of(
                        Map.of(
                                "debt",
                                "Liquidación oficial 2025-0118",
                                "overdueSince",
                                "2025-11-30",
                                "amount",
                                250_000)));

        Response approved = post(ANA, number, "decision", decision);

        approved.then()
                .statusCode(200)
                .body("toPay", equalTo(750_000))
                .body("setOffs[0].debt", equalTo("Liquidación oficial 2025-0118"));
        assertThat(event("RefundApproved", "setOff")).isEqualTo("250000");
    }

    @Test
    void whoPaysSeesTheAccountAndThatIsKept() {
        approve(ANA, number, 1_000_000).then().statusCode(200);

        Response account = Desk.get(LUIS, "/{number}/account", number);

        account.then().statusCode(200).body("number", equalTo(ACCOUNT_NUMBER));
        assertThat(
                        one(
                                "select actor from domain_event where type = 'RefundAccountRead'"
                                        + " and payload ->> 'number' = :n"))
                .isEqualTo("luis.tesoreria");
    }

    @Test
    void paidInTermBearsNoInterest() {
        approve(ANA, number, 1_000_000).then().statusCode(200);

        Response answer = pay(number, "2026-03-20");

        answer.then()
                .statusCode(200)
                .body("refund.status", equalTo("PAID"))
                .body("interest", equalTo(0))
                .body("bankReference", equalTo("TRF-0098"));
        assertThat(event("RefundPaid", "paidOn")).isEqualTo("2026-03-20");
        pay(number, "2026-03-20").then().statusCode(409);
    }

    /**
     * Due 19 April 2026: 5,000,000 × (11 × 24.76 + 31 × 26.17 + 15 × 26.79) / 366 % = 202934.4, to
     * the thousand.
     */
    @Test
    void afterTheTermItBearsDefaultInterest() {
        approve(ANA, number, 5_000_000).then().statusCode(200);
        clock.set(Instant.parse("2026-06-15T15:00:00Z"));

        Response answer = pay(number, "2026-06-15");

        answer.then().statusCode(200).body("interest", equalTo(203_000));
        assertThat(event("RefundPaid", "interest")).isEqualTo("203000");
    }

    @Test
    void aPaymentOfTheFutureOrBeforeTheDecisionIsRefused() {
        approve(ANA, number, 1_000_000).then().statusCode(200);

        Response future = pay(number, "2026-03-21");

        future.then().statusCode(422).body("errors.pointer", contains("/paidOn"));
        pay(number, "2026-03-19").then().statusCode(422);
    }

    @Test
    void whatWasAskedForOutOfTermCannotBeApproved() {
        clock.advance(Duration.ofDays(60));
        Receipt late = paid.receipt();
        String lateNumber = inReview(late);

        Response answer = approve(ANA, lateNumber, 1_000_000);

        answer.then()
                .statusCode(422)
                .body("errors[0].code", equalTo("out-of-term"))
                .body("errors[0].article", equalTo("630"));
        verify(late).then().body("result", equalTo("VALID"));
    }

    @Test
    void decidesOnlyWhatIsInReview() {
        String other = Desk.ask(Desk.wish(paid.receipt())).path("number");

        Response answer = approve(ANA, other, 1_000_000);

        answer.then().statusCode(409);
        approve(ANA, "DEV-2026-9999999", 1).then().statusCode(404);
    }
}
