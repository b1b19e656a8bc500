package co.gov.putumayo.estampillas.declaration.reminder;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.obligation.MissingDeclarations;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the reminders of today, and tells subscribers of each in the same transaction. */
@ApplicationScoped
class RemindDeclarants {

    private static final String ACTOR = "reminders";
    private static final int CHUNK = 200;

    private final MissingDeclarations missing;
    private final DueDates dueDates;
    private final EntityManager database;
    private final Outbox outbox;
    private final ReminderConfig config;
    private final Clock clock;

    RemindDeclarants(
            MissingDeclarations missing,
            DueDates dueDates,
            EntityManager database,
            Outbox outbox,
            ReminderConfig config,
            Clock clock) {
        this.missing = missing;
        this.dueDates = dueDates;
        this.database = database;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** May run anywhere at any time: the database lets each reminder through once. */
    void remind() {
        LocalDate today = LocalDate.now(clock);
        remind(
                ReminderKind.DUE_SOON,
                due ->
                        !today.isAfter(due.dueDate())
                                && !today.isBefore(due.dueDate().minusDays(config.daysBefore())));
        remind(
                ReminderKind.OVERDUE,
                due ->
                        today.isAfter(due.dueDate())
                                && !today.isAfter(due.dueDate().plusDays(config.daysAfter())));
    }

    private void remind(ReminderKind kind, Predicate<DueDate> isTime) {
        int year = LocalDate.now(clock).getYear();
        Map<TaxPeriod, DueDate> due =
                IntStream.rangeClosed(year - 1, year)
                        .filter(DueDates::knows)
                        .mapToObj(dueDates::ofYear)
                        .flatMap(List::stream)
                        .filter(isTime)
                        .collect(Collectors.toMap(DueDate::period, Function.identity()));
        String after = "";
        while (!due.isEmpty() && after != null) {
            String from = after;
            after = QuarkusTransaction.requiringNew().call(() -> chunk(kind, due, from));
        }
    }

    /** Key of the last row; null when no more come. */
    private String chunk(ReminderKind kind, Map<TaxPeriod, DueDate> due, String after) {
        List<MissingDeclarations.Missing> rows = missing.of(due.keySet(), after, CHUNK);
        for (MissingDeclarations.Missing row : rows) {
            remind(kind, row, due.get(row.period()));
        }
        return rows.size() < CHUNK ? null : rows.get(rows.size() - 1).key();
    }

    private void remind(ReminderKind kind, MissingDeclarations.Missing row, DueDate due) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        boolean mailed = config.smtpHost().isPresent() && row.hasEmail();
        int written =
                database.createNativeQuery(
                                """
                                insert into filing_reminder (id, declarant_id, period, kind,
                                    due_date, created_at, email, email_next_at)
                                values (:id, :declarant, :period, :kind, :due, :now, :email,
                                    cast(:next as timestamptz))
                                on conflict on constraint filing_reminder_once_uq do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("declarant", row.declarantId())
                        .setParameter("period", row.period().firstDay())
                        .setParameter("kind", kind.name())
                        .setParameter("due", due.dueDate())
                        .setParameter("now", now)
                        .setParameter("email", mailed ? "WAITING" : "OFF")
                        .setParameter("next", mailed ? now.toString() : null)
                        .executeUpdate();
        if (written == 1) {
            outbox.record(
                    new FilingReminded(
                            id,
                            kind,
                            row.nit(),
                            row.kind().code(),
                            row.period().toString(),
                            due.dueDate()),
                    ACTOR);
        }
    }
}
