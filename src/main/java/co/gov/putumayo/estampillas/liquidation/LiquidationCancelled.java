package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.util.UUID;

/** Whoever made a liquidation withdrew it before it was paid. */
public record LiquidationCancelled(UUID liquidationId, String number, String entityNit)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return liquidationId;
    }
}
