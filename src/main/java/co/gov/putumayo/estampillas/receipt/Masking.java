package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.TaxId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a receipt may say of its payer (Ley 1581 of 2012): a company's name and NIT are public; of a
 * natural person, initials and the last three digits of the document.
 */
final class Masking {

    /** Always five, so that they do not tell how long the document is. */
    private static final String HIDDEN = "•••••";

    private static final int SHOWN = 3;

    /**
     * NITs of companies: nine digits from 800,000,000 on. The NIT of a natural person is its
     * cédula, which never has that form, and is as private as the cédula.
     */
    private static final Pattern COMPANY_NIT = Pattern.compile("[89]\\d{8}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "van",
                    "von");

    private Masking() {}

    /** Name and document of the payer as everybody may see them. */
    static String payer(String name, TaxId document) {
        return isCompany(document)
                ? name.strip() + ", " + document.type() + " " + document.display()
                : initials(name) + ", " + document.type() + " " + lastDigits(document.number());
    }

    private static boolean isCompany(TaxId document) {
        return document.type().isCompany() && COMPANY_NIT.matcher(document.number()).matches();
    }

    /** "Juan de la Peña Gómez" becomes "J. P. G.". */
    static String initials(String name) {
        // Composed, so that an accent typed as a mark of its own stays with its letter.
        String[] words = BETWEEN_WORDS.split(Normalizer.normalize(name, Normalizer.Form.NFC), -1);
        String initials = initials(words, false);
        return initials.isEmpty() ? initials(words, true) : initials;
    }

    private static String initials(String[] words, boolean particlesToo) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .filter(word -> particlesToo || !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }

    /** The last three characters; fewer of a document so short that three would tell most of it. */
    static String lastDigits(String number) {
        int shown = Math.min(SHOWN, number.length() / 2);
        return HIDDEN + number.substring(number.length() - shown);
    }
}
