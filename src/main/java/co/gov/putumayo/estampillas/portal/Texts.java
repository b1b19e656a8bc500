package co.gov.putumayo.estampillas.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the pages, in {@code messages/portal*_es.properties} and {@code _en}. */
@ApplicationScoped
public class Texts {

    /** One bundle for each journey, so that they can be read whole. */
    static final List<String> BUNDLES =
            List.of(
                    "portal",
                    "portal-pay",
                    "portal-check",
                    "portal-help",
                    "portal-desk",
                    "portal-agent",
                    "portal-entity",
                    "portal-treasury",
                    "portal-rentas");

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (String bundle : BUNDLES) {
                ResourceBundle one =
                        ResourceBundle.getBundle(
                                "messages." + bundle,
                                Locale.forLanguageTag(language.code()),
                                NO_FALLBACK);
                one.keySet().forEach(key -> all.put(key, one.getString(key)));
            }
            texts.put(language, Map.copyOf(all));
        }
    }

    /**
     * @throws IllegalArgumentException when nobody wrote it
     */
    String get(Language language, String key, Object... arguments) {
        String text = texts.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.forLanguageTag("es-CO")).format(arguments);
    }

    /** The text, or {@code otherwise} when nobody wrote it. */
    String getOr(Language language, String key, String otherwise) {
        return texts.get(language).getOrDefault(key, otherwise);
    }

    Map<String, String> all(Language language) {
        return texts.get(language);
    }
}
