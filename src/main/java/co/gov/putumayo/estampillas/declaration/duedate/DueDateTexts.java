package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the calendar, in {@code messages/due-dates.properties}. */
@Singleton
class DueDateTexts extends Messages {

    DueDateTexts() {
        super("due-dates");
    }
}
