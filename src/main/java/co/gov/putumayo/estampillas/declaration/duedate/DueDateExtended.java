package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** Rentas recorded an act that moves a due date; its officer is the actor. */
record DueDateExtended(UUID extensionId, RecordedExtension extension) implements DomainEvent {

    @Override
    public UUID subject() {
        return extensionId;
    }
}
