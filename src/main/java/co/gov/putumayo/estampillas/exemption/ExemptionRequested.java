package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * An officer asked for an exemption that a second one must approve.
 *
 * @param code of the exemption
 * @param freedTotal pesos not collected
 */
public record ExemptionRequested(UUID grantId, String entityNit, String code, long freedTotal)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return grantId;
    }
}
