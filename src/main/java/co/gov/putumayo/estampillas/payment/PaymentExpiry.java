package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Ends payments whose time is over. Never one with a live attempt: its bank may still answer. */
@ApplicationScoped
public class PaymentExpiry {

    private static final String ACTOR = "expiry";

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final Outbox outbox;
    private final Clock clock;

    PaymentExpiry(
            PaymentRepository payments, AttemptRepository attempts, Outbox outbox, Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends one, in its own transaction.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean expireNext() {
        Optional<UUID> overdue = payments.claimOverdue(clock.instant());
        overdue.map(payments::findById)
                // An attempt may have begun before the lock was ours.
                .filter(payment -> attempts.live(payment.id()).isEmpty())
                .ifPresent(this::expire);
        return overdue.isPresent();
    }

    private void expire(Payment payment) {
        payment.expire();
        outbox.record(new PaymentExpired(payment.id(), null, payment.payableKind()), ACTOR);
    }
}
