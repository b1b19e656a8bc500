package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A receipt exists. The event does not carry its code, which opens the receipt.
 *
 * @param total pesos
 * @param paidAt the bank's time (art. 572)
 */
public record ReceiptIssued(
        UUID receiptId,
        String number,
        String payableKind,
        UUID payableId,
        UUID paymentId,
        String entityNit,
        long total,
        Instant paidAt)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }
}
