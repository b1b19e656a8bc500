package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Signature of a notification: a hash of {@code requestId + status.status + status.date +
 * secretKey}. It covers neither reference nor amount, so that a notification only says what to ask
 * about.
 */
final class PlacetoPaySignature {

    private static final String SHA256_PREFIX = "sha256:";

    private final String secretKey;
    private final boolean acceptSha1;

    PlacetoPaySignature(String secretKey, boolean acceptSha1) {
        this.secretKey = secretKey;
        this.acceptSha1 = acceptSha1;
    }

    /** In constant time. Signatures without prefix are of the old kind, SHA-1. */
    boolean matches(String requestId, String status, String date, String given) {
        String signed = requestId + status + date + secretKey;
        if (given.startsWith(SHA256_PREFIX)) {
            return equal(hash("SHA-256", signed), given.substring(SHA256_PREFIX.length()));
        }
        return acceptSha1 && equal(hash("SHA-1", signed), given);
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance(algorithm)
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
