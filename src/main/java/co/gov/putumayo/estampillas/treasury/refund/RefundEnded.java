package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * A refund ended without money: refused by Tesorería or withdrawn by the payer.
 *
 * @param state {@code REFUSED} or {@code WITHDRAWN}
 */
public record RefundEnded(UUID refundId, String number, UUID receiptId, String state)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return refundId;
    }
}
