package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** An officer wants an annulment undone. */
record AnnulmentUndoRequested(UUID receiptId, UUID undoId, String reason) implements DomainEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }
}
