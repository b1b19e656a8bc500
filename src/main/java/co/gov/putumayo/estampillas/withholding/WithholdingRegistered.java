package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entity withheld the whole of a liquidation; its officer is the event's actor.
 *
 * @param amount pesos
 */
public record WithholdingRegistered(
        UUID withholdingId,
        UUID liquidationId,
        String liquidationNumber,
        String entityNit,
        long amount,
        String paymentOrderNumber,
        LocalDate paymentOrderDate)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return withholdingId;
    }
}
