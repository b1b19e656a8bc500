package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AttemptEvent;
import co.gov.putumayo.estampillas.payment.AttemptHistory;
import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which attempts to ask about next. */
@ApplicationScoped
public class AttemptSchedule {

    private static final String ACTOR = "poller";

    private final AttemptRepository attempts;
    private final AttemptHistory history;
    private final PaymentConfig config;
    private final Clock clock;
    private final Event<AttemptDue> due;

    AttemptSchedule(
            AttemptRepository attempts,
            AttemptHistory history,
            PaymentConfig config,
            Clock clock,
            Event<AttemptDue> due) {
        this.attempts = attempts;
        this.history = history;
        this.config = config;
        this.clock = clock;
        this.due = due;
    }

    /**
     * Takes the attempt that has been due for longest, so that no other replica takes it too, and
     * plans the next look. When the schedule of a live attempt ends, people are asked to look; its
     * state stays.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<UUID> claimNext() {
        Instant now = clock.instant();
        Optional<PaymentAttempt> claimed = attempts.claimDue(now);
        claimed.ifPresent(
                attempt -> {
                    if (attempt.planNextCheck(now, config)) {
                        history.write(
                                attempt,
                                attempt.state(),
                                AttemptEvent.CHECKS_EXHAUSTED,
                                Map.of(),
                                null,
                                ACTOR);
                    }
                });
        return claimed.map(PaymentAttempt::id);
    }

    /**
     * Somebody heard of news: the attempt is due at the end of the caller's transaction.
     *
     * @return its id, empty when it is none of ours
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> checkNow(String gateway, TransactionKey key) {
        Optional<UUID> found = attempts.find(gateway, key).map(PaymentAttempt::id);
        found.ifPresent(
                id -> {
                    attempts.makeDue(id, key.gatewayTransactionId(), clock.instant());
                    due.fire(new AttemptDue());
                });
        return found;
    }

    /**
     * A payment is paid: an attempt of it that still waits at its gateway is due at the end of the
     * caller's transaction, so that it ends before the payer pays again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOthers(UUID paymentId) {
        attempts.live(paymentId)
                .ifPresent(
                        live -> {
                            attempts.makeDue(live.id(), null, clock.instant());
                            due.fire(new AttemptDue());
                        });
    }
}
