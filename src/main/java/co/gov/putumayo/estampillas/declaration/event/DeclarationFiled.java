package co.gov.putumayo.estampillas.declaration.event;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A declaration is filed: an agent's with payment of the whole tax, a collector's with its deposits
 * (art. 299). Recorded once for each declaration.
 *
 * @param entityNit without check digit
 * @param period month declared, such as 2026-01
 * @param kind WITHHOLDING_AGENT or COLLECTOR
 * @param corrects identifier of the declaration it corrects, null for an initial one
 * @param levies pesos declared of each levy, rounded to the thousand, by its code; of a correction,
 *     the whole of what it declares
 * @param penalty pesos, for filing late or for correcting
 * @param interest pesos
 * @param balance pesos of penalty and interest that stay owed
 */
public record DeclarationFiled(
        UUID declarationId,
        String number,
        String entityNit,
        String period,
        String kind,
        UUID corrects,
        Map<String, Long> levies,
        long penalty,
        long interest,
        long balance,
        LocalDate filingDay,
        Instant filedAt)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return declarationId;
    }

    @Override
    public String topic() {
        return "declaration.filed";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("declarationNumber", number, "period", period);
    }

    @Override
    public Optional<String> concernedEntity() {
        return Optional.of(entityNit);
    }
}
