package co.gov.putumayo.estampillas.declaration.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.declaration.obligation.Obligations;
import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Period 2026-10 is due on 24 November. */
@QuarkusTest
class RemindersTest {

    private static final Instant SIX_DAYS_BEFORE = Instant.parse("2026-11-18T15:00:00Z");
    private static final Instant FIVE_DAYS_BEFORE = Instant.parse("2026-11-19T15:00:00Z");
    private static final Instant DUE_DAY = Instant.parse("2026-11-25T04:30:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-11-25T05:30:00Z");

    @Inject FreshDeclarants fresh;
    @Inject ReminderSchedule schedule;
    @Inject Obligations obligations;
    @Inject MockMailbox mailbox;
    @Inject EntityManager database;
    @Inject TestClock clock;

    private String nit;
    private String address;

    @BeforeEach
    void registerSixDaysBefore() {
        clock.set(SIX_DAYS_BEFORE);
        nit = fresh.entity();
        address = "agente-" + UUID.randomUUID() + "@example.co";
        fresh.register(nit, "withholding", "2026-10-01", address);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void remindsFiveDaysBeforeAndOnTheDayAfterOnceEach() {
        schedule.run();
        assertThat(mails()).isEmpty();

        clock.set(FIVE_DAYS_BEFORE);
        schedule.run();
        clock.set(DUE_DAY);
        schedule.run();
        assertThat(mails()).hasSize(1);
        clock.set(DAY_AFTER);
        schedule.run();
        schedule.run();

        assertThat(mails())
                .extracting(Mail::getSubject)
                .containsExactly(
                        "Recordatorio: la declaración de estampillas de 2026-10 está por vencer",
                        "La declaración de estampillas de 2026-10 venció");
        assertThat(mails().get(1).getText()).contains("venció el 2026-11-24", "434");
        assertThat(events())
                .hasSize(2)
                .noneMatch(event -> event.contains("@"))
                .allMatch(event -> event.contains("2026-11-24"));
    }

    @Test
    void anyNumberOfReplicasRemindOnce() {
        clock.set(FIVE_DAYS_BEFORE);

        Parallel.run(6, schedule::run);

        assertThat(mails()).hasSize(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void whoDeclaredIsNotReminded() {
        obligations.fulfil(
                nit, TaxPeriod.of(2026, 10), DeclarantKind.WITHHOLDING, "D-3", SIX_DAYS_BEFORE);

        clock.set(FIVE_DAYS_BEFORE);
        schedule.run();
        clock.set(DAY_AFTER);
        schedule.run();

        assertThat(mails()).isEmpty();
        assertThat(events()).isEmpty();
    }

    /** The job did not run for days: the first reminder still goes out until the due date. */
    @Test
    void remindsLaterWhenNothingRanOnTheDay() {
        clock.set(DUE_DAY);

        schedule.run();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void withoutAddressOnlySubscribersHear() {
        String silent = fresh.since("2026-10-01");
        clock.set(FIVE_DAYS_BEFORE);

        schedule.run();

        assertThat(eventsOf(silent)).hasSize(1);
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(address);
    }

    private List<String> events() {
        return eventsOf(nit);
    }

    @SuppressWarnings("unchecked") // a native query with a result class is one of that class
    private List<String> eventsOf(String entity) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(
                                                "select cast(payload as text) from domain_event"
                                                        + " where type = 'FilingReminded' and payload ->>"
                                                        + " 'nit' = ?1",
                                                String.class)
                                        .setParameter(1, entity)
                                        .getResultList());
    }
}
