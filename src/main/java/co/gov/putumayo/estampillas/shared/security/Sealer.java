package co.gov.putumayo.estampillas.shared.security;

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
 * Encrypts (AES-GCM) what whoever reads the database must not know. What is sealed is bound to the
 * row it belongs to, so that swapping rows opens nothing.
 */
public final class Sealer {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /**
     * @param base64 32 bytes
     * @param property where it is configured, for the message that refuses another
     */
    public Sealer(String base64, String property) {
        this.key = new SecretKeySpec(keyOf(base64, property), "AES");
    }

    public byte[] seal(UUID row, byte[] secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, row, iv, secret);
        return ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array();
    }

    public byte[] open(UUID row, byte[] sealed) {
        return apply(
                Cipher.DECRYPT_MODE,
                row,
                Arrays.copyOf(sealed, IV_BYTES),
                Arrays.copyOfRange(sealed, IV_BYTES, sealed.length));
    }

    private byte[] apply(int mode, UUID row, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(row.getMostSignificantBits())
                            .putLong(row.getLeastSignificantBits())
                            .flip());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyOf(String base64, String property) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw wrongKey(property);
        }
        if (bytes.length != KEY_BYTES) {
            throw wrongKey(property);
        }
        return bytes;
    }

    /** Without the cause, whose text would carry part of the key into the log. */
    private static IllegalStateException wrongKey(String property) {
        return new IllegalStateException(
                property + " must be 32 bytes in base64: openssl rand -base64 32");
    }
}
