package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the tariff, in {@code messages/tariff.properties}. */
@Singleton
class TariffTexts extends Messages {

    TariffTexts() {
        super("tariff");
    }
}
