package co.gov.putumayo.estampillas.declaration.event;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What a filed declaration still owed of penalty and interest was received, whole.
 *
 * @param penalty pesos
 * @param interest pesos
 * @param excess pesos that a bank received above it (art. 302): part of it was set off after that
 *     payment began
 * @param setOff pesos of the penalty and interest that refunds of the agent paid (art. 633)
 * @param paidAt when the money entered the bank (art. 572), or when the last set-off was decided
 */
public record DeclarationBalancePaid(
        UUID declarationId,
        String number,
        String entityNit,
        long penalty,
        long interest,
        long excess,
        long setOff,
        Instant paidAt)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return declarationId;
    }
}
