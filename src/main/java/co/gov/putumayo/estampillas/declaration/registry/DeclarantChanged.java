package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * Rentas wrote in the registry; its officer is the actor. The e-mail stays out of the audit trail.
 *
 * @param what registered, changed or ceased
 */
record DeclarantChanged(
        UUID declarantId, String what, String nit, String kind, boolean accountantSigns)
        implements DomainEvent {

    static DeclarantChanged of(DeclarantView declarant, String what) {
        return new DeclarantChanged(
                declarant.id(),
                what,
                declarant.nit(),
                declarant.kind(),
                declarant.accountantSigns());
    }

    @Override
    public UUID subject() {
        return declarantId;
    }
}
