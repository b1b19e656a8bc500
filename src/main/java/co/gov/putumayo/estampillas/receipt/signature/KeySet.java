package co.gov.putumayo.estampillas.receipt.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Keys of ES256 (P-256 with SHA-256): one signs, all verify. */
final class KeySet {

    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;

    /** Short, because it travels in every QR code, and without the dot that ends it there. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,16}");

    private final Map<String, EllipticCurveJsonWebKey> keys;
    private final EllipticCurveJsonWebKey active;

    private KeySet(Map<String, EllipticCurveJsonWebKey> keys, EllipticCurveJsonWebKey active) {
        this.keys = keys;
        this.active = active;
    }

    /**
     * @param json JWK Set with the private part of the active key
     * @throws IllegalArgumentException telling what is wrong, without any part of a key
     */
    static KeySet parse(String json, String activeId) {
        Map<String, EllipticCurveJsonWebKey> keys = new LinkedHashMap<>();
        for (EllipticCurveJsonWebKey key : read(json)) {
            String id = key.getKeyId();
            require(id != null && ID.matcher(id).matches(), "each key needs a kid like 2026-1");
            require(keys.put(id, key) == null, "two keys have the kid " + id);
        }
        EllipticCurveJsonWebKey active = keys.get(activeId);
        require(active != null, "no key has the active kid " + activeId);
        require(active.getPrivateKey() != null, "the active key lacks its private part");
        KeySet set = new KeySet(keys, active);
        require(set.activePartsMatch(), "the parts of the active key do not belong together");
        return set;
    }

    private static List<EllipticCurveJsonWebKey> read(String json) {
        try {
            return ((List<?>) JsonUtil.parseJson(json).get("keys"))
                    .stream().map(KeySet::readKey).toList();
        } catch (JoseException | RuntimeException e) {
            // Not as the cause: messages of parsers quote what they read.
            throw new IllegalArgumentException("it is not a JWK Set of P-256 keys");
        }
    }

    @SuppressWarnings("unchecked")
    private static EllipticCurveJsonWebKey readKey(Object members) {
        try {
            EllipticCurveJsonWebKey key =
                    (EllipticCurveJsonWebKey)
                            PublicJsonWebKey.Factory.newPublicJwk((Map<String, Object>) members);
            require(key.getCurveName().equals(EllipticCurves.P_256), "not P-256");
            return key;
        } catch (JoseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private boolean activePartsMatch() {
        try {
            JsonWebSignature signed = new JsonWebSignature();
            signed.setCompactSerialization(sign("{}"));
            signed.setKey(active.getPublicKey());
            return signed.verifySignature();
        } catch (JoseException e) {
            return false;
        }
    }

    /**
     * @return JWS in compact serialization; its header has {@code alg} and {@code kid}, in this
     *     order, and nothing else
     */
    String sign(String payload) {
        return sign(payload, null);
    }

    /**
     * As {@link #sign(String)} with {@code typ} at the end of the header, so that what is signed
     * can never be taken for a receipt (RFC 8725, section 3.11).
     */
    String signTyped(String type, String payload) {
        return sign(payload, type);
    }

    private String sign(String payload, String type) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setKeyIdHeaderValue(active.getKeyId());
        if (type != null) {
            signature.setHeader(HeaderParameterNames.TYPE, type);
        }
        signature.setPayload(payload);
        signature.setKey(active.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String activeId() {
        return active.getKeyId();
    }

    List<EllipticCurveJsonWebKey> keys() {
        return List.copyOf(keys.values());
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
