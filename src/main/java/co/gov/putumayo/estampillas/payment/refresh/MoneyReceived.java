package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AnomalyKind;
import co.gov.putumayo.estampillas.payment.PayableSources;
import co.gov.putumayo.estampillas.payment.Payment;
import co.gov.putumayo.estampillas.payment.PaymentAnomaly;
import co.gov.putumayo.estampillas.payment.PaymentAnomalyOpened;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentState;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/**
 * Decides what money does that a gateway says it received: it pays the payable, or it opens an
 * anomaly. It is never dropped and never an error.
 */
@ApplicationScoped
class MoneyReceived {

    private final EntityManager entities;
    private final PayableSources sources;
    private final AttemptSchedule schedule;
    private final Outbox outbox;
    private final Clock clock;

    MoneyReceived(
            EntityManager entities,
            PayableSources sources,
            AttemptSchedule schedule,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.sources = sources;
        this.schedule = schedule;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that approves the attempt, under the lock of the payment. */
    void settle(Payment payment, PaymentAttempt attempt, GatewayStatus status, String actor) {
        PayableSource source = sources.of(payment.payableKind());
        Optional<AnomalyKind> anomaly = anomalyOf(payment, attempt, status, source);
        if (anomaly.isPresent()) {
            open(anomaly.get(), payment, attempt, status, actor);
            return;
        }
        payment.paidBy(attempt.id(), attempt.bankTime());
        schedule.endOthers(payment.id());
        source.paid(payment.payableId(), attempt.amount(), attempt.bankTime());
        outbox.record(
                new PaymentApproved(
                        payment.id(),
                        attempt.id(),
                        payment.payableKind(),
                        payment.payableId(),
                        attempt.amount(),
                        attempt.gateway(),
                        attempt.bankCode(),
                        attempt.bankName(),
                        attempt.cus(),
                        attempt.bankTime()),
                actor);
    }

    /**
     * The gateway takes back an approval; what was paid stays paid until people decide.
     *
     * @return false when that was known
     */
    boolean reversed(Payment payment, PaymentAttempt attempt, GatewayStatus status, String actor) {
        return open(AnomalyKind.REVERSED, payment, attempt, status, actor);
    }

    private static Optional<AnomalyKind> anomalyOf(
            Payment payment, PaymentAttempt attempt, GatewayStatus status, PayableSource source) {
        if (!CreationRequest.CURRENCY.equals(status.currency())) {
            return Optional.of(AnomalyKind.WRONG_CURRENCY);
        }
        if (status.amount().compareTo(BigDecimal.valueOf(attempt.amount())) != 0) {
            return Optional.of(AnomalyKind.WRONG_AMOUNT);
        }
        if (payment.state() == PaymentState.PAID) {
            return Optional.of(AnomalyKind.SECOND_APPROVAL);
        }
        if (payment.state() != PaymentState.OPEN) {
            return Optional.of(AnomalyKind.LATE_APPROVAL);
        }
        // Locked: what is paid here cannot be withheld or cancelled at the same time.
        return source.lock(payment.payableId())
                .map(Payable::state)
                .map(MoneyReceived::anomalyOf)
                .orElse(Optional.of(AnomalyKind.NOT_PAYABLE));
    }

    private static Optional<AnomalyKind> anomalyOf(Payable.State payable) {
        return switch (payable) {
            // A payment begun in time keeps its amount after the payable's own expiry.
            case OPEN, EXPIRED -> Optional.empty();
            case PAID, SETTLED -> Optional.of(AnomalyKind.SECOND_APPROVAL);
            case CANCELLED, NOTHING_DUE -> Optional.of(AnomalyKind.NOT_PAYABLE);
        };
    }

    private boolean open(
            AnomalyKind kind,
            Payment payment,
            PaymentAttempt attempt,
            GatewayStatus status,
            String actor) {
        boolean known =
                !entities.createQuery(
                                "from PaymentAnomaly where attemptId = :attempt and kind = :kind",
                                PaymentAnomaly.class)
                        .setParameter("attempt", attempt.id())
                        .setParameter("kind", kind)
                        .getResultList()
                        .isEmpty();
        if (known) {
            return false;
        }
        BigDecimal received =
                status.amount() == null ? BigDecimal.valueOf(attempt.amount()) : status.amount();
        String currency = status.currency() == null ? CreationRequest.CURRENCY : status.currency();
        entities.persist(
                new PaymentAnomaly(
                        attempt.id(), kind, received, currency, attempt.amount(), clock.instant()));
        outbox.record(
                new PaymentAnomalyOpened(
                        payment.id(),
                        attempt.id(),
                        payment.payableKind(),
                        payment.payableId(),
                        kind.name(),
                        received,
                        currency,
                        attempt.amount(),
                        attempt.gateway(),
                        attempt.cus(),
                        attempt.bankTime()),
                actor);
        return true;
    }
}
