package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over the raw body of a notification, in hex. */
@ApplicationScoped
class SandboxSignature {

    static final String HEADER = "x-sandbox-signature";

    private static final String ALGORITHM = "HmacSHA256";

    private final SandboxConfig config;

    SandboxSignature(SandboxConfig config) {
        this.config = config;
    }

    String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(
                    new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In constant time. */
    boolean matches(byte[] body, String given) {
        return given != null
                && MessageDigest.isEqual(
                        of(body).getBytes(StandardCharsets.US_ASCII),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
