package co.gov.putumayo.estampillas.payment.gateway.wompi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256 over concatenated text, which Wompi signs with. */
final class WompiHash {

    private WompiHash() {}

    /**
     * Signature of a creation.
     *
     * @param expiration as written in the creation, null without one
     */
    static String integrity(
            String reference,
            long amountInCents,
            String currency,
            String expiration,
            String secret) {
        return sha256(
                reference
                        + amountInCents
                        + currency
                        + (expiration == null ? "" : expiration)
                        + secret);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In constant time; Wompi writes hexadecimal in either case. */
    static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
