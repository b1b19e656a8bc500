package co.gov.putumayo.estampillas.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A taxpayer's document: its type and its number without check digit, dots or spaces (art. 381).
 */
public record TaxId(DocumentType type, String number) {

    /** Weights of the digits from right to left (DIAN, Orden Administrativa 4 of 1989). */
    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};

    /**
     * Reads a document as people write it: dots, spaces, lower case and, for a NIT, an optional
     * "-check digit", which must then be right.
     *
     * @return empty when the number is not one of its type or its check digit is wrong
     */
    public static Optional<TaxId> parse(DocumentType type, String text) {
        String compact = text.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT);
        if (type == DocumentType.NIT && compact.matches("\\d+-\\d")) {
            int dash = compact.indexOf('-');
            int digit = compact.charAt(dash + 1) - '0';
            compact = compact.substring(0, dash);
            if (!type.accepts(compact) || checkDigit(compact) != digit) {
                return Optional.empty();
            }
        }
        return type.accepts(compact) ? Optional.of(new TaxId(type, compact)) : Optional.empty();
    }

    /** A NIT as {@link #parse} reads it. */
    public static Optional<TaxId> nit(String text) {
        return parse(DocumentType.NIT, text);
    }

    /** Check digit of a NIT given without it; {@code number} holds at most 15 digits. */
    public static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += (number.charAt(number.length() - 1 - i) - '0') * WEIGHTS[i];
        }
        int remainder = sum % 11;
        return remainder < 2 ? remainder : 11 - remainder;
    }

    /** What the payer gives as second field of a receipt: the last four characters. */
    public String lastFour() {
        return number.substring(Math.max(0, number.length() - 4));
    }

    /** As printed: "800094164-4" for a NIT, the bare number otherwise. */
    public String display() {
        return type == DocumentType.NIT ? number + "-" + checkDigit(number) : number;
    }
}
