package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }

    @Override
    public String topic() {
        return "receipt.annulled";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("receiptNumber", number);
    }

    @Override
    public Optional<String> concernedEntity() {
        return Optional.of(entityNit);
    }
}
