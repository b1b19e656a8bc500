package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * A draft was begun, changed, published or discarded; who did is the actor.
 *
 * @param what drafted, changed, published or discarded
 */
record TariffDraftChanged(UUID draftId, String what, String tariffVersion, int revision)
        implements DomainEvent {

    static TariffDraftChanged of(TariffDraft draft, String what) {
        return new TariffDraftChanged(draft.id(), what, draft.versionId(), draft.revision());
    }

    @Override
    public UUID subject() {
        return draftId;
    }
}
