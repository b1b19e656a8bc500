package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * A value was proposed, published or discarded; who did is the actor.
 *
 * @param what proposed, published or discarded
 */
record ValueProposalChanged(UUID proposalId, String what, ProposalView proposal)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return proposalId;
    }
}
