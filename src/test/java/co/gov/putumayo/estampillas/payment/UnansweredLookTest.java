package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.payment.refresh.AttemptSchedule;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A look that was begun and brought no answer: its replica died, or the gateway had nothing usable
 * to say. What caused it, a notification answered with 200, does not come again.
 */
@QuarkusTest
class UnansweredLookTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject AttemptSchedule schedule;

    @BeforeEach
    void leaveNothingOfOtherTestsDue() {
        bench.change("update payment_attempt set next_check_at = null");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isTakenAgainThoughTheLateScheduleIsOver() {
        Bench.Begun begun = rejectedLongAgo();
        approveSilently(begun);
        makeDueAsANotificationDoes(begun);
        assertThat(schedule.claimNext()).isPresent();
        clock.advance(Duration.ofMinutes(16));

        poller.pollDue();

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
    }

    @Test
    void isTakenAgainSoonThoughTheScheduleIsSlow() {
        Bench.Begun begun = begin(payables.open());
        clock.advance(Duration.ofDays(3));
        approveSilently(begun);
        makeDueAsANotificationDoes(begun);
        assertThat(schedule.claimNext()).isPresent();
        clock.advance(Duration.ofMinutes(16));

        poller.pollDue();

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
    }

    @Test
    void answerBringsTheScheduleBack() {
        Bench.Begun begun = rejectedLongAgo();
        makeDueAsANotificationDoes(begun);

        poller.pollDue();

        assertThat(nextChecks(begun)).isZero();
    }

    private Bench.Begun rejectedLongAgo() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "reject");
        comeBack(begun.id());
        clock.advance(Duration.ofDays(10));
        // The look that the bank's notification caused may still be on its way.
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            poller.pollDue();
                            assertThat(nextChecks(begun)).isZero();
                        });
        return begun;
    }

    private void approveSilently(Bench.Begun begun) {
        bench.change(
                "update sandbox_transaction set state = 'APPROVED', charged = amount, bank_time ="
                        + " created_at where token = ?1",
                begun.token());
    }

    private void makeDueAsANotificationDoes(Bench.Begun begun) {
        bench.change(
                "update payment_attempt set next_check_at = ?1 where payment_id = ?2",
                clock.instant(),
                begun.id());
    }

    private long nextChecks(Bench.Begun begun) {
        return bench.count(
                "select count(next_check_at) from payment_attempt where payment_id = ?1",
                begun.id());
    }
}
