package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** An undeclared withholding was made in error; the officer who says so is the event's actor. */
public record WithholdingReversed(
        UUID withholdingId, UUID liquidationId, String liquidationNumber, String entityNit)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return withholdingId;
    }
}
