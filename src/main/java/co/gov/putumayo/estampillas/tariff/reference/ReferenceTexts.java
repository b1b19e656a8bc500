package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of reference values, in {@code messages/reference.properties}. */
@Singleton
class ReferenceTexts extends Messages {

    ReferenceTexts() {
        super("reference");
    }
}
