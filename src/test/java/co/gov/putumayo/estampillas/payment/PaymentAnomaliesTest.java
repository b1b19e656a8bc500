package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.refresh.AskedAttempt;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.payment.refresh.GatewayEvidence;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that does not simply pay: kept, told, never dropped. */
@QuarkusTest
class PaymentAnomaliesTest {

    private static final String ACTOR = "test";

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject AttemptRefresh refresh;
    @Inject PaymentExpiry expiry;
    @Inject GatewayEvidence evidence;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void secondApprovalOfPaidPayableIsKept() {
        Payable payable = payables.open();
        Bench.Begun first = begin(payable);
        decide(first.token(), "approve-late");
        comeBack(first.id());
        UUID firstAttempt = bench.lastAttempt(first.id());
        Bench.Begun second = begin(payable);
        decide(second.token(), "approve");
        comeBack(second.id());

        decide(first.token(), "approve-late").then().statusCode(200);

        await().untilAsserted(
                        () ->
                                assertThat(bench.anomalies(first.id()))
                                        .containsExactly("SECOND_APPROVAL"));
        assertThat(bench.one("select state from payment_attempt where id = ?1", firstAttempt))
                .isEqualTo("APPROVED");
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.approvedEvents(first.id())).isOne();
        read(first.id()).then().body("status", equalTo("approved"));
    }

    @Test
    void anomalyIsTold() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "wrong-amount");

        comeBack(begun.id());

        assertThat(
                        bench.one(
                                "select payload ->> 'amountReceived' from domain_event where type ="
                                        + " 'PaymentAnomalyOpened' and subject = ?1",
                                begun.id()))
                .isEqualTo(String.valueOf(TestPayables.AMOUNT - 1000) + ".00");
    }

    @Test
    void wrongCurrencyIsKept() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge");
        bench.change(
                "update sandbox_transaction set currency = 'USD' where token = ?1", begun.token());

        comeBack(begun.id());

        assertThat(bench.anomalies(begun.id())).containsExactly("WRONG_CURRENCY");
        assertThat(bench.paymentState(begun.id())).isEqualTo("OPEN");
    }

    @Test
    void answerAboutAnotherReferenceIsNotBelieved() {
        Bench.Begun begun = begin(payables.open());
        UUID attempt = bench.lastAttempt(begun.id());
        AskedAttempt asked =
                new AskedAttempt(
                        attempt, begun.id(), AttemptState.SUBMITTED, "sandbox", null, false);

        evidence.apply(asked, approvalOf("P-another-1"), ACTOR);

        assertThat(bench.state(begun.id())).isEqualTo("SUBMITTED");
        assertThat(bench.history(begun.id())).endsWith("FOUND_MISMATCHED");
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt where needs_review and id = ?1",
                                attempt))
                .isOne();
    }

    private static GatewayStatus approvalOf(String reference) {
        return new GatewayStatus(
                GatewayStatus.State.APPROVED,
                BigDecimal.valueOf(TestPayables.AMOUNT),
                "COP",
                reference,
                "other",
                "1",
                null,
                null,
                null);
    }

    @Test
    void approvalAfterThePaymentEndedIsKept() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "approve-late");
        comeBack(begun.id());
        clock.advance(Duration.ofDays(31));
        while (expiry.expireNext()) {}
        assertThat(bench.paymentState(begun.id())).isEqualTo("EXPIRED");

        decide(begun.token(), "approve-late");
        refresh.refresh(bench.lastAttempt(begun.id()), ACTOR);

        assertThat(bench.state(begun.id())).isEqualTo("APPROVED");
        assertThat(bench.anomalies(begun.id())).containsExactly("LATE_APPROVAL");
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void paymentWithLiveAttemptDoesNotExpireAndKeepsItsAmount() {
        Payable payable = payables.open();
        clock.advance(Duration.ofDays(30).minusMinutes(5));
        Bench.Begun begun = begin(payable);
        clock.advance(Duration.ofMinutes(10));
        payables.change(payable, Payable.State.EXPIRED);
        while (expiry.expireNext()) {}
        assertThat(bench.paymentState(begun.id())).isEqualTo("OPEN");

        decide(begun.token(), "approve");
        comeBack(begun.id());

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
        assertThat(payables.timesPaid(payable)).isOne();
    }

    @Test
    void moneyForWhatWasSettledOtherwiseIsGivenBack() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        payables.change(payable, Payable.State.SETTLED);
        decide(begun.token(), "approve");

        comeBack(begun.id());

        await().untilAsserted(
                        () ->
                                assertThat(bench.anomalies(begun.id()))
                                        .containsExactly("SECOND_APPROVAL"));
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void moneyForWithdrawnPayableIsKept() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        payables.change(payable, Payable.State.CANCELLED);
        decide(begun.token(), "approve");

        comeBack(begun.id());

        assertThat(bench.state(begun.id())).isEqualTo("APPROVED");
        await().untilAsserted(
                        () ->
                                assertThat(bench.anomalies(begun.id()))
                                        .containsExactly("NOT_PAYABLE"));
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void approvalTakenBackIsKeptAndPaymentStaysPaid() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "approve");
        comeBack(begun.id());
        await().until(() -> bench.paymentState(begun.id()).equals("PAID"));
        bench.change(
                "update sandbox_transaction set state = 'REJECTED' where token = ?1",
                begun.token());

        refresh.refresh(bench.lastAttempt(begun.id()), ACTOR);
        refresh.refresh(bench.lastAttempt(begun.id()), ACTOR);

        assertThat(bench.anomalies(begun.id())).containsExactly("REVERSED");
        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
        assertThat(bench.state(begun.id())).isEqualTo("APPROVED");
    }
}
