package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** Somebody saw the bank account of a refund; the event's actor tells who. */
public record RefundAccountRead(UUID refundId, String number) implements DomainEvent {

    @Override
    public UUID subject() {
        return refundId;
    }
}
