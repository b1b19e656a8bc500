package co.gov.putumayo.estampillas.declaration.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends the e-mails that wait. Each is claimed before it is sent, outside any transaction, so that
 * no two replicas send it; one whose replica died meanwhile is tried again.
 */
@ApplicationScoped
class SendReminderMails {

    private static final Logger LOG = Logger.getLogger(SendReminderMails.class);

    private final EntityManager database;
    private final Mailer mailer;
    private final ReminderTexts texts;
    private final ReminderConfig config;
    private final Clock clock;

    SendReminderMails(
            EntityManager database,
            Mailer mailer,
            ReminderTexts texts,
            ReminderConfig config,
            Clock clock) {
        this.database = database;
        this.mailer = mailer;
        this.texts = texts;
        this.config = config;
        this.clock = clock;
    }

    /** An e-mail to send; {@code address} is null when it was taken off the registry meanwhile. */
    record Waiting(
            UUID id,
            String kind,
            LocalDate month,
            LocalDate dueDate,
            Integer attempts,
            String address,
            String name) {}

    void send() {
        if (config.smtpHost().isEmpty()) {
            return;
        }
        Optional<Waiting> next = claim();
        while (next.isPresent()) {
            send(next.get());
            next = claim();
        }
    }

    private Optional<Waiting> claim() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Optional<Waiting> next = next();
                            next.ifPresent(
                                    mail ->
                                            settle(
                                                    mail,
                                                    "WAITING",
                                                    clock.instant().plus(config.retryAfter())));
                            return next;
                        });
    }

    private Optional<Waiting> next() {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select reminder.id, reminder.kind, reminder.period as month,
                                    reminder.due_date, reminder.email_attempts as attempts,
                                    declarant.contact_email as address, entity.name
                                from filing_reminder reminder
                                join declarant on declarant.id = reminder.declarant_id
                                join contracting_entity entity on entity.nit = declarant.entity_nit
                                where reminder.email = 'WAITING' and reminder.email_next_at <= :now
                                order by reminder.email_next_at
                                limit 1
                                for update of reminder skip locked
                                """)
                        .setParameter("now", clock.instant())
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(SendReminderMails::waiting).findFirst();
    }

    private static Waiting waiting(Object[] row) {
        int column = 0;
        return new Waiting(
                (UUID) row[column++],
                (String) row[column++],
                (LocalDate) row[column++],
                (LocalDate) row[column++],
                (Integer) row[column++],
                (String) row[column++],
                (String) row[column]);
    }

    private void send(Waiting mail) {
        String outcome = "SENT";
        try {
            if (mail.address() == null) {
                outcome = "OFF";
            } else {
                mailer.send(message(mail));
            }
        } catch (RuntimeException e) {
            // The message of the failure may hold the address.
            LOG.warnf(
                    "E-mail of reminder %s was not taken, attempt %d: %s",
                    mail.id(), mail.attempts() + 1, e.getClass().getName());
            if (mail.attempts() + 1 < config.attempts()) {
                return;
            }
            outcome = "GIVEN_UP";
        }
        String last = outcome;
        QuarkusTransaction.requiringNew().run(() -> settle(mail, last, null));
    }

    private Mail message(Waiting mail) {
        String period = YearMonth.from(mail.month()).toString();
        String key = ReminderKind.valueOf(mail.kind()).code();
        return Mail.withText(
                mail.address(),
                texts.get(key + ".subject", period),
                texts.get(key + ".text", mail.name(), period, mail.dueDate().toString()));
    }

    private void settle(Waiting mail, String state, Instant nextAt) {
        database.createNativeQuery(
                        """
                        update filing_reminder
                        set email = :state, email_next_at = cast(:next as timestamptz),
                            email_attempts = email_attempts + :claimed
                        where id = :id
                        """)
                .setParameter("state", state)
                .setParameter("next", nextAt == null ? null : nextAt.toString())
                .setParameter("claimed", nextAt == null ? 0 : 1)
                .setParameter("id", mail.id())
                .executeUpdate();
    }
}
