package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the calculators, in {@code messages/sanctions.properties}. */
@Singleton
class SanctionTexts extends Messages {

    SanctionTexts() {
        super("sanctions");
    }
}
