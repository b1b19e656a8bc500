package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * An exemption was refused; nothing was freed.
 *
 * @param code of the exemption
 * @param freedTotal pesos not collected
 */
public record ExemptionRejected(UUID grantId, String entityNit, String code, long freedTotal)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return grantId;
    }
}
