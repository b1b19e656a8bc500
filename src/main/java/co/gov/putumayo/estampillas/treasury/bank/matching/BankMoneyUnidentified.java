package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money in the bank that nobody could identify (art. 300). Recorded once for each item.
 *
 * @param amount pesos
 * @param day on which the bank received it
 */
public record BankMoneyUnidentified(
        UUID itemId,
        UUID fileId,
        int line,
        BigDecimal amount,
        LocalDate day,
        String reference,
        String actor)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
