package co.gov.putumayo.estampillas.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what browsers keep for us (AES-GCM): nobody reads or changes it on the way. What was
 * sealed for one purpose does not open for another, and the same text never looks the same twice,
 * so that compressed pages give nothing away.
 */
@ApplicationScoped
public class Sealer {

    private static final int SHORTEST_KEY = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Sealer(PortalConfig config) {
        if (config.secretKey().length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "estampillas.portal.secret-key must have 32 characters or more");
        }
        this.key = new SecretKeySpec(derived(config.secretKey()), "AES");
    }

    /** Safe in cookies, forms and addresses. */
    public String seal(String purpose, byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, iv).doFinal(plain);
            byte[] all = ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for anything that was not sealed here for this purpose. */
    public Optional<byte[]> open(String purpose, String sealed) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            if (all.remaining() <= IV_BYTES) {
                return Optional.empty();
            }
            byte[] iv = new byte[IV_BYTES];
            all.get(iv);
            byte[] closed = new byte[all.remaining()];
            all.get(closed);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, purpose, iv).doFinal(closed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The secret may serve other features too; this key is ours alone. */
    private static byte[] derived(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal("portal session".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
