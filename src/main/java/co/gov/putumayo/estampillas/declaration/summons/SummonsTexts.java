package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of summonses, in {@code messages/summons.properties}. */
@Singleton
class SummonsTexts extends Messages {

    SummonsTexts() {
        super("summons");
    }
}
