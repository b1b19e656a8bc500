package co.gov.putumayo.estampillas.declaration.reminder;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A declarant was reminded of a month. */
record FilingReminded(
        UUID reminderId,
        ReminderKind reminder,
        String nit,
        String kind,
        String period,
        LocalDate dueDate)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return reminderId;
    }

    @Override
    public String topic() {
        return reminder.topic();
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("nit", nit, "kind", kind, "period", period, "dueDate", dueDate.toString());
    }

    @Override
    public Optional<String> concernedEntity() {
        return Optional.of(nit);
    }
}
