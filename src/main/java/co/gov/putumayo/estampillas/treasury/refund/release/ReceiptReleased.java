package co.gov.putumayo.estampillas.treasury.refund.release;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** An entity let a receipt be refunded that it had used. */
public record ReceiptReleased(
        UUID receiptId, String receiptNumber, String entityNit, String documentNumber)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }
}
