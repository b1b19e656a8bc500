package co.gov.putumayo.estampillas.receipt.signature;

import co.gov.putumayo.estampillas.receipt.signature.JwkSet.Jwk;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

/** Signs for the service with the keys of its configuration; without them it does not start. */
@Singleton
@Startup
public class ReceiptKeys {

    /** ECDSA on P-256 with SHA-256 (RFC 7518). */
    public static final String ALGORITHM = KeySet.ALGORITHM;

    private final KeySet keys;

    ReceiptKeys(KeysConfig config) {
        try {
            keys = KeySet.parse(read(config), config.active());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("estampillas.receipt.keys: " + e.getMessage(), e);
        }
    }

    private static String read(KeysConfig config) {
        if (config.set().isPresent() == config.file().isPresent()) {
            throw new IllegalArgumentException("give either set or file");
        }
        try {
            return config.set().isPresent()
                    ? config.set().get()
                    : Files.readString(config.file().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("estampillas.receipt.keys.file cannot be read", e);
        }
    }

    /** Signs with the active key. */
    public Signature sign(SignedClaims claims) {
        return new Signature(keys.activeId(), keys.sign(claims.toJson()));
    }

    /**
     * Signs what is no receipt, with the active key.
     *
     * @param type told in the header, so that nobody takes it for a receipt
     */
    public Signature signStatement(String type, String payload) {
        return new Signature(keys.activeId(), keys.signTyped(type, payload));
    }

    /**
     * @param keyId of the key that signed
     * @param jws compact serialization, claims included
     */
    public record Signature(String keyId, String jws) {}

    /** The public part of every key. */
    JwkSet publicKeys() {
        return new JwkSet(keys.keys().stream().map(Jwk::of).toList());
    }

    /** The public part of every key, as a JWK Set (RFC 7517). */
    public String publicSet() {
        return new JsonWebKeySet(keys.keys()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** RFC 7638 thumbprints of all keys. */
    List<String> thumbprints() {
        return keys.keys().stream()
                .map(key -> key.calculateBase64urlEncodedThumbprint("SHA-256"))
                .toList();
    }
}
