package co.gov.putumayo.estampillas.declaration.event;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The money of a declaration was received. Its parts add up to {@code received}.
 *
 * @param levies pesos of each levy, by its code; of a correction, what each rises or, with a minus,
 *     falls against the declaration it corrects
 * @param penalty pesos
 * @param interest pesos
 * @param excess pesos above what was owed on the day of payment: paid in excess (art. 302)
 * @param received pesos
 * @param setOff pesos of those received that refunds of the agent paid (art. 633)
 * @param paidAt when the money entered the bank (art. 572), or when the last set-off was decided
 */
public record DeclarationPaid(
        UUID declarationId,
        String number,
        String entityNit,
        String period,
        Map<String, Long> levies,
        long penalty,
        long interest,
        long excess,
        long received,
        long setOff,
        Instant paidAt)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return declarationId;
    }

    @Override
    public String topic() {
        return "declaration.paid";
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
