package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/**
 * An act was liquidated. Says nothing of the taxpayer.
 *
 * @param total pesos
 */
public record LiquidationCreated(
        UUID liquidationId,
        String number,
        String entityNit,
        String actType,
        long total,
        String tariffVersion)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return liquidationId;
    }
}
