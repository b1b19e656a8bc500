package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static co.gov.putumayo.estampillas.payment.Bench.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the sandbox bank may do, and where each ends. */
@QuarkusTest
class SandboxOutcomesTest {

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void beginsPaymentAtTheBank() {
        Payable payable = payables.open();

        Response begun = pay(payable);

        begun.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/payments/" + begun.path("id")))
                .body("status", equalTo("PENDING"))
                .body("cus", matchesPattern("\\d{7,}"))
                .body("redirectUrl", containsString("/sandbox/bank/"))
                .body("expiresAt", notNullValue());
        assertThat(bench.history(bench.paymentOf(payable)))
                .containsExactly("REQUESTED", "ACCEPTED");
    }

    @Test
    void showsPendingPaymentInTheWordsOfPse() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        Response pending = read(begun.id());

        pending.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo("pending"))
                .body("number", equalTo(payable.number()))
                .body("amount", equalTo((int) TestPayables.AMOUNT))
                .body("bank", equalTo("1007"))
                .body("cus", equalTo(begun.cus()))
                .body("message", containsString("se encuentra PENDIENTE de recibir confirmación"))
                .body("message", containsString("#" + payable.number()))
                .body("nextCheckAt", notNullValue())
                .body("paidAt", nullValue())
                .body("attempts", hasSize(1));
        assertThat(pending.asString()).doesNotContain("900123456", "example.com", "Persona");
    }

    @Test
    void approvalPaysOnReturn() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "approve").then().statusCode(200);

        Response back = comeBack(begun.id());

        back.then()
                .statusCode(303)
                .header("Location", equalTo(Bench.RETURN_URL + "&payment=" + begun.id()));
        read(begun.id())
                .then()
                .body("status", equalTo("approved"))
                .body("paidAt", notNullValue())
                .body("redirectUrl", nullValue())
                .body("message", containsString("APROBADA"));
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.approvedEvents(begun.id())).isOne();
        assertThat(bench.anomalies(begun.id())).isEmpty();
    }

    @Test
    void approvalPaysByNotificationAlone() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        decide(begun.token(), "approve").then().statusCode(200);

        await().untilAsserted(() -> assertThat(payables.timesPaid(payable)).isOne());
        await().untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
    }

    @Test
    void readingAsksTheGateway() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge").then().statusCode(200);

        Response payment = read(begun.id());

        payment.then().body("status", equalTo("approved"));
    }

    @Test
    void rejectionLeavesRoomForAnotherAttempt() {
        Payable payable = payables.open();
        Bench.Begun first = begin(payable);
        decide(first.token(), "reject");
        comeBack(first.id());
        read(first.id()).then().body("status", equalTo("rejected"));
        assertThat(
                        bench.count(
                                "select count(*) from domain_event where type = 'PaymentRejected'"
                                        + " and subject = ?1",
                                first.id()))
                .isOne();

        Bench.Begun second = begin(payable);

        assertThat(second.id()).isEqualTo(first.id());
        read(second.id())
                .then()
                .body("status", equalTo("pending"))
                .body("attempts.status", contains("rejected", "pending"))
                .body(
                        "attempts.reference",
                        contains(payable.number() + "-1", payable.number() + "-2"));
    }

    @Test
    void pendingStaysPending() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "pending").then().statusCode(200);

        comeBack(begun.id());

        read(begun.id()).then().body("status", equalTo("pending"));
        assertThat(bench.state(begun.id())).isEqualTo("PENDING");
    }

    @Test
    void sessionThatEndsAtTheBankExpires() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        clock.advance(Duration.ofMinutes(31));

        comeBack(begun.id());

        read(begun.id()).then().body("status", equalTo("expired"));
        pay(payable).then().statusCode(201);
    }

    @Test
    void lateApprovalAfterRejectionPays() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "approve-late");
        comeBack(begun.id());
        assertThat(bench.state(begun.id())).isEqualTo("REJECTED");

        decide(begun.token(), "approve-late").then().body("state", equalTo("APPROVED"));

        await().untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
        assertThat(bench.history(begun.id()))
                .containsSubsequence("FOUND_REJECTED", "FOUND_APPROVED_LATE");
        assertThat(bench.anomalies(begun.id())).isEmpty();
        assertThat(payables.timesPaid(payable)).isOne();
    }

    @Test
    void lateApprovalComesByItselfAfterAWhile() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "approve-late").then().body("state", equalTo("REJECTED"));
        comeBack(begun.id());

        clock.advance(Duration.ofSeconds(21));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
    }

    @Test
    void answeringTwicePaysOnce() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        decide(begun.token(), "answer-twice").then().body("notificationsSent", equalTo(2));

        await().untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.approvedEvents(begun.id())).isOne();
        assertThat(
                        bench.count(
                                "select count(*) from gateway_notification where attempt_id = ?1",
                                bench.lastAttempt(begun.id())))
                .isEqualTo(2);
    }

    @Test
    void wrongAmountIsKeptAsAnomalyAndMayBePaidAnew() {
        Payable payable = payables.open();
        Bench.Begun wrong = begin(payable);
        decide(wrong.token(), "wrong-amount");
        comeBack(wrong.id());
        assertThat(bench.anomalies(wrong.id())).containsExactly("WRONG_AMOUNT");
        read(wrong.id())
                .then()
                .body("status", equalTo("rejected"))
                .body("message", containsString("Tesorería"))
                .body("attempts[0].status", equalTo("approved"))
                .body("attempts[0].underReview", equalTo(true));

        Bench.Begun right = begin(payable);

        decide(right.token(), "approve");
        comeBack(right.id());
        assertThat(bench.paymentState(right.id())).isEqualTo("PAID");
        assertThat(payables.timesPaid(payable)).isOne();
    }
}
