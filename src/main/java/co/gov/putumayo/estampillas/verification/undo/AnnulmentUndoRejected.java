package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** A second officer lets the annulment stand. */
record AnnulmentUndoRejected(UUID receiptId, UUID undoId, String reason) implements DomainEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }
}
