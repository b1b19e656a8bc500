package co.gov.putumayo.estampillas.treasury.bank.proof;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day was proven and closed.
 *
 * @param residue pesos left over and explained
 */
public record DayClosed(LocalDate day, BigDecimal residue) implements DomainEvent {

    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("day:" + day).getBytes(StandardCharsets.UTF_8));
    }
}
