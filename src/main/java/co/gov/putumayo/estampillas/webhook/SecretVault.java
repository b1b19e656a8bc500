package co.gov.putumayo.estampillas.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes subscribers' secrets and keeps them encrypted (AES-GCM): whoever reads the database cannot
 * sign in our name. Each is bound to its subscription, so that swapping rows opens nothing.
 */
@ApplicationScoped
class SecretVault {

    /** Standard Webhooks asks for 24 to 64. */
    private static final int SECRET_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PREFIX = "whsec_";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SecretVault(WebhookConfig config) {
        this.key = new SecretKeySpec(keyOf(config.secretKey()), "AES");
    }

    /** A wrong key must stop the start, not the first message. */
    void checkKey(@Observes StartupEvent started) {
        seal(new UUID(0, 0), newSecret());
    }

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** As subscribers get it and libraries read it. */
    static String show(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    byte[] seal(UUID subscription, byte[] secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, subscription, iv, secret);
        return ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array();
    }

    byte[] open(UUID subscription, byte[] sealed) {
        return apply(
                Cipher.DECRYPT_MODE,
                subscription,
                Arrays.copyOf(sealed, IV_BYTES),
                Arrays.copyOfRange(sealed, IV_BYTES, sealed.length));
    }

    private byte[] apply(int mode, UUID subscription, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(subscription.getMostSignificantBits())
                            .putLong(subscription.getLeastSignificantBits())
                            .flip());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyOf(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw wrongKey();
        }
        if (bytes.length != KEY_BYTES) {
            throw wrongKey();
        }
        return bytes;
    }

    /** Without the cause, whose text would carry part of the key into the log. */
    private static IllegalStateException wrongKey() {
        return new IllegalStateException(
                "estampillas.webhook.secret-key must be 32 bytes in base64: openssl rand -base64"
                        + " 32");
    }
}
