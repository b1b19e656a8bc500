package co.gov.putumayo.estampillas.declaration.rehearsal;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of rehearsals, in {@code messages/rehearsals.properties}. */
@Singleton
class RehearsalTexts extends Messages {

    RehearsalTexts() {
        super("rehearsals");
    }
}
