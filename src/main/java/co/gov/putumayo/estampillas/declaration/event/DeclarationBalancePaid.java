package co.gov.putumayo.estampillas.declaration.event;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What a filed declaration still owed of penalty and interest was received, whole.
 *
 * @param penalty pesos
 * @param interest pesos
 * @param paidAt when the money entered the bank (art. 572)
 */
public record DeclarationBalancePaid(
        UUID declarationId,
        String number,
        String entityNit,
        long penalty,
        long interest,
        Instant paidAt)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return declarationId;
    }
}
