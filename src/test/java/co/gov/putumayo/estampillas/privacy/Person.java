package co.gov.putumayo.estampillas.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A natural person whose name, document and e-mail are nobody else's. */
final class Person {

    static final String DOCUMENT = "1083917462";
    static final String NAME = "Zoraida Inchima Mutumbajoy";
    static final String EMAIL = "zoraida.inchima@correo.example";
    static final String CHECK = "7462";

    static final String ACCOUNT = "48210093377";

    /** Any of them says who the payer is. */
    private static final List<String> TELLING =
            List.of(
                    "zoraida",
                    "inchima",
                    "mutumbajoy",
                    DOCUMENT,
                    "1.083.917.462",
                    "correo.example");

    private Person() {}

    static Map<String, String> asTaxpayer() {
        return Map.of("documentType", "CC", "document", DOCUMENT, "name", NAME, "email", EMAIL);
    }

    /** Whether the text tells who it is, whatever capitals and accents it uses. */
    static boolean isToldBy(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(plain::contains);
    }
}
