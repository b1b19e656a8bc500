package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A second officer undid an annulment: the receipt can be used again. */
record AnnulmentUndone(UUID receiptId, UUID undoId, String number, String entityNit)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }

    @Override
    public String topic() {
        return "receipt.annulment-undone";
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
