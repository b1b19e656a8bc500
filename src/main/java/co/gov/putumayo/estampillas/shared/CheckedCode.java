package co.gov.putumayo.estampillas.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that people copy by hand: 80 random bits as sixteen characters of Crockford's base 32 plus
 * a check character, shown in groups ("7K3M-9QWX-2ABC-DEFG-H"). Used for the verification code of a
 * receipt and for the access code of a liquidation.
 */
public final class CheckedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARS = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    private final String compact;

    private CheckedCode(String compact) {
        this.compact = compact;
    }

    public static CheckedCode random() {
        StringBuilder chars = new StringBuilder(RANDOM_CHARS + 1);
        for (int i = 0; i < RANDOM_CHARS; i++) {
            chars.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CheckedCode(chars.append(checkCharacter(chars)).toString());
    }

    /**
     * Reads a code as people type it: any case, with or without hyphens and spaces, O for 0, I and
     * L for 1.
     *
     * @return empty when the length, a character or the check character is wrong
     */
    public static Optional<CheckedCode> parse(String text) {
        if (text == null || text.length() > 64) {
            return Optional.empty();
        }
        String compact =
                SEPARATORS
                        .matcher(text.toUpperCase(Locale.ROOT))
                        .replaceAll("")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (compact.length() != RANDOM_CHARS + 1
                || compact.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        String random = compact.substring(0, RANDOM_CHARS);
        return checkCharacter(random) == compact.charAt(RANDOM_CHARS)
                ? Optional.of(new CheckedCode(compact))
                : Optional.empty();
    }

    /** Luhn's algorithm over 32 symbols: catches every single wrong character. */
    private static char checkCharacter(CharSequence chars) {
        int base = ALPHABET.length();
        int sum = 0;
        int factor = 2;
        for (int i = chars.length() - 1; i >= 0; i--) {
            int product = ALPHABET.indexOf(chars.charAt(i)) * factor;
            sum += product / base + product % base;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    /** As stored and compared: seventeen characters without separators. */
    public String compact() {
        return compact;
    }

    /** As shown: groups of four joined by hyphens. */
    public String display() {
        return compact.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** SHA-256 in hex: what is kept of a code that only its owner may know. */
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(compact.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CheckedCode[hidden]";
    }
}
