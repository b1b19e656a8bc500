package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entity used a receipt for a document; its officer is the event's actor. */
public record ReceiptAnnulled(
        UUID receiptId,
        String number,
        String entityNit,
        String documentNumber,
        LocalDate documentDate,
        String documentSha256,
        Instant annulledAt)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }
}
