package co.gov.putumayo.estampillas.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Ends payments whose time is over. Never one with a live attempt: its bank may still answer. */
@ApplicationScoped
public class PaymentExpiry {

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final Clock clock;

    PaymentExpiry(PaymentRepository payments, AttemptRepository attempts, Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
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
                .ifPresent(Payment::expire);
        return overdue.isPresent();
    }
}
