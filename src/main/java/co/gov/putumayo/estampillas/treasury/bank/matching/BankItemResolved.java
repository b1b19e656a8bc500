package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An item was closed by people.
 *
 * @param kind name of the {@link ItemKind}
 * @param resolution such as {@code WRITE_OFF}
 * @param bankAmount pesos, null when the bank says nothing
 * @param ourAmount pesos, null when we say nothing
 */
public record BankItemResolved(
        UUID itemId,
        String kind,
        String resolution,
        BigDecimal bankAmount,
        BigDecimal ourAmount,
        String reason)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
