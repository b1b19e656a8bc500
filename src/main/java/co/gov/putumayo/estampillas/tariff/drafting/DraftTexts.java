package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of drafts, in {@code messages/drafting.properties}. */
@Singleton
class DraftTexts extends Messages {

    DraftTexts() {
        super("drafting");
    }
}
