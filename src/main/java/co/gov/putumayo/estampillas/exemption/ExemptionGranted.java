package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * An act was freed from stamps; the officer who decided it is the event's actor.
 *
 * @param code of the exemption
 * @param freedTotal pesos not collected
 */
public record ExemptionGranted(UUID grantId, String entityNit, String code, long freedTotal)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return grantId;
    }
}
