package co.gov.putumayo.estampillas.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Spanish texts of a feature, in {@code messages/<feature>.properties}. */
public class Messages {

    private static final Locale COLOMBIA = new Locale("es", "CO");

    private final ResourceBundle texts;

    protected Messages(String feature) {
        texts = ResourceBundle.getBundle("messages." + feature, COLOMBIA);
    }

    /**
     * @param arguments texts; numbers come formatted
     */
    public String get(String key, String... arguments) {
        return arguments.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), COLOMBIA).format(arguments);
    }
}
