package co.gov.putumayo.estampillas.declaration.event;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * A step in the life of a declaration, for the audit trail.
 *
 * @param step such as CREATED, SIGNED or WITHDRAWN
 * @param revision of the declaration after it
 */
public record DeclarationChanged(
        UUID declarationId, String number, String entityNit, String step, long revision)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return declarationId;
    }
}
