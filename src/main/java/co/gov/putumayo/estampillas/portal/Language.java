package co.gov.putumayo.estampillas.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages of the pages; what the statute and the features say stays in Spanish. */
public enum Language {
    ES("es-CO", "Español"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As in addresses and in the cookie. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    /** The one to switch to. */
    public Language other() {
        return this == ES ? EN : ES;
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
