package co.gov.putumayo.estampillas.declaration.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what somebody declares. One may be both, with a declaration of each (art. 299). */
public enum DeclarantKind {
    /** Withholds stamps from what it pays, and files with payment. */
    WITHHOLDING,
    /** Demands the paid stamp, and files with the list of deposits. */
    COLLECTION;

    /** As written in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeclarantKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** All that the API knows. */
    public static List<String> codes() {
        return Stream.of(values()).map(DeclarantKind::code).toList();
    }
}
