package co.gov.putumayo.estampillas.declaration.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then who must be reminded; on every replica, without doubling anything. */
@ApplicationScoped
class ReminderSchedule {

    private final RemindDeclarants remindDeclarants;
    private final SendReminderMails sendReminderMails;

    ReminderSchedule(RemindDeclarants remindDeclarants, SendReminderMails sendReminderMails) {
        this.remindDeclarants = remindDeclarants;
        this.sendReminderMails = sendReminderMails;
    }

    @Scheduled(
            every = "{estampillas.declaration.reminders.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        remindDeclarants.remind();
        sendReminderMails.send();
    }
}
