package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * A granted exemption was taken back; from now on nothing is issued for it.
 *
 * @param code of the exemption
 */
record ExemptionRevoked(UUID grantId, String entityNit, String code, String reason)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return grantId;
    }
}
