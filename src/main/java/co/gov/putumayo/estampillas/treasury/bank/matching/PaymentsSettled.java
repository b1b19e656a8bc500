package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Payments of ours are in the bank: those of one gateway and day among some lines of a file, that
 * no other file told of before. Recorded once for each.
 *
 * @param fromLine first of the lines compared together
 * @param upToLine last of them
 * @param paidOn the bank's day, ISO
 * @param amount pesos, with the fee
 * @param fee pesos the gateway kept
 */
public record PaymentsSettled(
        UUID fileId,
        int fromLine,
        int upToLine,
        String gateway,
        String paidOn,
        int payments,
        BigDecimal amount,
        BigDecimal fee)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return fileId;
    }
}
