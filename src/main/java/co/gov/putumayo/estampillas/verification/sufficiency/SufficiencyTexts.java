package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the comparison, in {@code messages/sufficiency.properties}. */
@Singleton
class SufficiencyTexts extends Messages {

    SufficiencyTexts() {
        super("sufficiency");
    }
}
