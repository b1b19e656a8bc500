package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;

/** Signs requests (WS-Security UsernameToken); each request needs a signature of its own. */
final class PlacetoPayAuth {

    private static final int NONCE_BYTES = 16;

    private final String login;
    private final String secretKey;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlacetoPayAuth(String login, String secretKey, Clock clock) {
        this.login = login;
        this.secretKey = secretKey;
        this.clock = clock;
    }

    /** The {@code auth} of a request. */
    record Signed(String login, String tranKey, String nonce, String seed) {

        @Override
        public String toString() {
            return "Signed[" + login + "]";
        }
    }

    Signed sign() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return sign(HexFormat.of().formatHex(nonce), moment(clock));
    }

    Signed sign(String rawNonce, String seed) {
        byte[] raw = rawNonce.getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Signed(
                login,
                base64.encodeToString(sha256(rawNonce + seed + secretKey)),
                base64.encodeToString(raw),
                seed);
    }

    /** Now, as PlacetoPay writes moments: {@code 2026-11-21T09:34:48-05:00}. */
    static String moment(Clock clock) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().atZone(clock.getZone()).truncatedTo(ChronoUnit.SECONDS));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "PlacetoPayAuth[" + login + "]";
    }
}
