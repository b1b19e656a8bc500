package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.inParallel;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.payment.refresh.AttemptSchedule;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PSE's "sonda": asks about payments that nobody told us of. */
@QuarkusTest
class PollerTest {

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
    void doesNotAskWhileThePayerIsAtTheBank() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge");
        clock.advance(Duration.ofMinutes(6));

        int polled = poller.pollDue();

        assertThat(polled).isZero();
        assertThat(bench.state(begun.id())).isEqualTo("SUBMITTED");
    }

    @Test
    void findsApprovalThatNobodyTold() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "timeout-after-charge");
        clock.advance(Duration.ofMinutes(8));

        poller.pollDue();

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
        assertThat(payables.timesPaid(payable)).isOne();
    }

    @Test
    void twoRunsAtOnceTakeEachAttemptOnce() {
        List<UUID> payments =
                IntStream.range(0, 20).mapToObj(i -> begin(payables.open()).id()).toList();
        clock.advance(Duration.ofMinutes(8));

        List<Integer> polled = inParallel(2, poller::pollDue);

        assertThat(polled.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(payments)
                .allSatisfy(
                        id ->
                                assertThat(
                                                bench.count(
                                                        "select checks from payment_attempt where"
                                                                + " payment_id = ?1",
                                                        id))
                                        .isOne());
    }

    @Test
    void scheduleThatEndsAsksPeopleAndChangesNoState() {
        Bench.Begun begun = begin(payables.open());
        bench.change(
                "update sandbox_transaction set expires_at = expires_at + interval '1 year' where"
                        + " token = ?1",
                begun.token());
        int looks = 0;

        while (nextCheck(begun).isPresent() && looks < 100) {
            clock.set(nextCheck(begun).get().plusSeconds(1));
            looks += poller.pollDue();
        }

        assertThat(looks).isEqualTo(13);
        assertThat(bench.state(begun.id())).isEqualTo("PENDING");
        assertThat(bench.history(begun.id()))
                .containsExactly("REQUESTED", "ACCEPTED", "FOUND_PENDING", "CHECKS_EXHAUSTED");
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt where needs_review and"
                                        + " payment_id = ?1",
                                begun.id()))
                .isOne();
    }

    @Test
    void answerAfterTheScheduleEndsTheReview() {
        Bench.Begun begun = begin(payables.open());
        bench.change(
                "update payment_attempt set needs_review = true, next_check_at = null where"
                        + " payment_id = ?1",
                begun.id());
        decide(begun.token(), "timeout-after-charge");

        comeBack(begun.id());

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt where needs_review and"
                                        + " payment_id = ?1",
                                begun.id()))
                .isZero();
    }

    @Test
    void looksAgainAtRejectedAttempt() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "reject");
        comeBack(begun.id());
        // The bank thinks otherwise later and tells nobody.
        bench.change(
                "update sandbox_transaction set state = 'APPROVED', charged = amount where token ="
                        + " ?1",
                begun.token());
        clock.advance(Duration.ofMinutes(61));

        poller.pollDue();

        assertThat(bench.paymentState(begun.id())).isEqualTo("PAID");
        assertThat(bench.history(begun.id())).endsWith("FOUND_APPROVED_LATE");
    }

    @Test
    void attemptOfGatewayNoLongerConfiguredStaysAsItIs() {
        Bench.Begun begun = begin(payables.open());
        bench.change(
                "update payment_attempt set gateway = 'former' where payment_id = ?1", begun.id());
        clock.advance(Duration.ofMinutes(8));

        poller.pollDue();

        assertThat(bench.state(begun.id())).isEqualTo("SUBMITTED");
        assertThat(nextCheck(begun)).isPresent();
    }

    @Test
    void claimedAttemptIsNotClaimedAgain() {
        begin(payables.open());
        clock.advance(Duration.ofMinutes(8));
        Optional<UUID> first = schedule.claimNext();

        Optional<UUID> second = schedule.claimNext();

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
    }

    private Optional<Instant> nextCheck(Bench.Begun begun) {
        Object value =
                bench.one(
                        "select next_check_at from payment_attempt where payment_id = ?1",
                        begun.id());
        return Optional.ofNullable((Instant) value);
    }
}
