package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** A refund is refused while a special requirement is resolved (art. 630 par. 2). */
public record RefundContested(UUID refundId, String number, UUID receiptId) implements DomainEvent {

    @Override
    public UUID subject() {
        return refundId;
    }
}
