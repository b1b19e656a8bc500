package co.gov.putumayo.estampillas.declaration.reminder;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the e-mails, in {@code messages/reminders.properties}. */
@Singleton
class ReminderTexts extends Messages {

    ReminderTexts() {
        super("reminders");
    }
}
