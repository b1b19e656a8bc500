package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Rentas recorded a summons; its officer is the actor. */
record SummonsRecorded(
        UUID summonsId,
        String nit,
        String kind,
        String period,
        String purpose,
        String actNumber,
        LocalDate servedOn)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return summonsId;
    }
}
