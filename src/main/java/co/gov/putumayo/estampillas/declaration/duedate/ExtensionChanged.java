package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * An act that moves a due date was proposed, approved or discarded; who did is the actor.
 *
 * @param what proposed, approved or discarded
 */
record ExtensionChanged(UUID extensionId, String what, RecordedExtension extension)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return extensionId;
    }
}
