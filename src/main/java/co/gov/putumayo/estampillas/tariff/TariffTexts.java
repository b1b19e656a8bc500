package co.gov.putumayo.estampillas.tariff;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Spanish texts of the tariff, in {@code messages/tariff.properties}. */
@Singleton
class TariffTexts {

    private static final Locale COLOMBIA = new Locale("es", "CO");

    private final ResourceBundle texts = ResourceBundle.getBundle("messages.tariff", COLOMBIA);

    /**
     * @param arguments texts; numbers come formatted
     */
    String get(String key, String... arguments) {
        return arguments.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), COLOMBIA).format(arguments);
    }
}
