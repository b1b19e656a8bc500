package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AttemptEvent;
import co.gov.putumayo.estampillas.payment.AttemptHistory;
import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.Payment;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a gateway answered about an attempt, under the locks of its payment and itself. */
@ApplicationScoped
public class GatewayEvidence {

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final AttemptHistory history;
    private final MoneyReceived moneyReceived;
    private final PaymentConfig config;
    private final Clock clock;

    GatewayEvidence(
            PaymentRepository payments,
            AttemptRepository attempts,
            AttemptHistory history,
            MoneyReceived moneyReceived,
            PaymentConfig config,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.history = history;
        this.moneyReceived = moneyReceived;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public void apply(AskedAttempt asked, GatewayStatus status, String actor) {
        Payment payment = payments.lock(asked.paymentId());
        PaymentAttempt attempt = attempts.lock(asked.attemptId());
        attempt.answered(clock.instant(), config);
        if (!isAbout(attempt, status)) {
            mismatched(attempt, status, actor);
            return;
        }
        if (status.state() == GatewayStatus.State.APPROVED) {
            approved(payment, attempt, status, actor);
            return;
        }
        if (isStale(attempt, asked, status)) {
            return;
        }
        if (attempt.state() == AttemptState.APPROVED) {
            if (status.state() == GatewayStatus.State.REJECTED) {
                reversed(payment, attempt, status, actor);
            }
            return;
        }
        if (attempt.state().isLive()) {
            attempt.learn(status);
        }
        for (AttemptEvent event : eventsOf(attempt, status, clock.instant())) {
            take(attempt, event, status, actor);
        }
    }

    /** Its gateway says nothing usable: a creation left without answer has lost it by now. */
    @Transactional
    public void unanswered(AskedAttempt asked, String actor) {
        payments.lock(asked.paymentId());
        PaymentAttempt attempt = attempts.lock(asked.attemptId());
        Instant now = clock.instant();
        if (attempt.state() == AttemptState.CREATED
                && attempt.olderThan(config.answerWithin(), now)) {
            attempt.take(AttemptEvent.ANSWER_LOST, now, config.lateSchedule())
                    .ifPresent(
                            from ->
                                    history.write(
                                            attempt,
                                            from,
                                            AttemptEvent.ANSWER_LOST,
                                            Map.of(),
                                            null,
                                            actor));
        }
    }

    /** The reference is compared always; what an approval says must be complete. */
    private static boolean isAbout(PaymentAttempt attempt, GatewayStatus status) {
        return switch (status.state()) {
            case NOT_FOUND -> true;
            case APPROVED ->
                    attempt.reference().equals(status.reference())
                            && status.amount() != null
                            && status.currency() != null;
            case PENDING, REJECTED, EXPIRED -> attempt.reference().equals(status.reference());
        };
    }

    /**
     * Whether the question is older than what was written meanwhile, so that the answer may be too:
     * unpaid, though another answer ended the attempt; not found, though the creation went on. An
     * approval is never stale.
     */
    private static boolean isStale(
            PaymentAttempt attempt, AskedAttempt asked, GatewayStatus status) {
        return attempt.state() != asked.state()
                && (!attempt.state().isLive() || status.state() == GatewayStatus.State.NOT_FOUND);
    }

    private void mismatched(PaymentAttempt attempt, GatewayStatus status, String actor) {
        if (!attempt.needsReview()) {
            attempt.askForReview();
            write(attempt, attempt.state(), AttemptEvent.FOUND_MISMATCHED, status, actor);
        }
    }

    private void approved(
            Payment payment, PaymentAttempt attempt, GatewayStatus status, String actor) {
        if (attempt.state() == AttemptState.APPROVED) {
            return;
        }
        attempt.learn(status);
        // Not every gateway tells the bank's time; then ours is the best known.
        attempt.moneyEntered(status.bankTime() == null ? clock.instant() : status.bankTime());
        take(
                attempt,
                attempt.state().isLive()
                        ? AttemptEvent.FOUND_APPROVED
                        : AttemptEvent.FOUND_APPROVED_LATE,
                status,
                actor);
        moneyReceived.settle(payment, attempt, status, actor);
    }

    private void reversed(
            Payment payment, PaymentAttempt attempt, GatewayStatus status, String actor) {
        if (moneyReceived.reversed(payment, attempt, status, actor)) {
            write(attempt, attempt.state(), AttemptEvent.FOUND_REVERSED, status, actor);
        }
    }

    private List<AttemptEvent> eventsOf(PaymentAttempt attempt, GatewayStatus status, Instant now) {
        return switch (status.state()) {
            case PENDING -> List.of(AttemptEvent.FOUND_PENDING);
            case REJECTED -> List.of(AttemptEvent.FOUND_REJECTED);
            case EXPIRED -> List.of(AttemptEvent.FOUND_EXPIRED);
            case NOT_FOUND -> notFound(attempt, now);
            case APPROVED -> throw new IllegalStateException("An approval is not handled here");
        };
    }

    /**
     * Not finding a transaction proves nothing while its creation may still be under way; after
     * that, it proves that there is none.
     */
    private List<AttemptEvent> notFound(PaymentAttempt attempt, Instant now) {
        boolean proven = attempt.olderThan(config.notFoundGrace(), now);
        return switch (attempt.state()) {
            case CREATED ->
                    proven
                            ? List.of(AttemptEvent.ANSWER_LOST, AttemptEvent.NOT_FOUND)
                            : attempt.olderThan(config.answerWithin(), now)
                                    ? List.of(AttemptEvent.ANSWER_LOST)
                                    : List.of();
            case UNKNOWN -> proven ? List.of(AttemptEvent.NOT_FOUND) : List.of();
            default -> List.of(AttemptEvent.NOT_FOUND);
        };
    }

    private void take(
            PaymentAttempt attempt, AttemptEvent event, GatewayStatus status, String actor) {
        Optional<AttemptState> left = attempt.take(event, clock.instant(), config.lateSchedule());
        left.ifPresent(from -> write(attempt, from, event, status, actor));
    }

    private void write(
            PaymentAttempt attempt,
            AttemptState left,
            AttemptEvent event,
            GatewayStatus status,
            String actor) {
        history.write(
                attempt, left, event, AttemptHistory.evidenceOf(status), status.bankTime(), actor);
    }
}
