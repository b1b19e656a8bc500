package co.gov.putumayo.estampillas.receipt.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Keys as an operator would configure them, without a running service. */
public final class TestKeys {

    /** The demonstration key before the one that signs in dev and tests, with its private part. */
    public static final String RETIRED_DEMO =
            """
            {"kty":"EC","crv":"P-256","kid":"DEMO-0",
             "x":"gKQqpJaRS7vfmIdTWeUc8tWX1wFW7Njorbs_VFZw2aA",
             "y":"C5KgaRZnwJkjycMxVfZJ804QRYFCr2oRhAuWzZJ3exQ",
             "d":"MXyKHz2KXW-P_v5XR26OpqFzkqqtA2Ef4eFiVPZm8cg"}""";

    /** The one that signs in dev and tests. */
    public static final String DEMO =
            """
            {"kty":"EC","crv":"P-256","kid":"DEMO-1",
             "x":"qJp_lvlZs2vlrV2P05VVHOkdiMhlDORn4o7dCFUpQFU",
             "y":"3VTD1UG4708D_nbkaA0Yw72WEvWRGMnWxT-K1Us9Ogk",
             "d":"sXgJscRwmiMT9TNBMKsgB7bOiM4awpQ1lqBHn10wj2s"}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestKeys() {}

    /** A new key with its private part. */
    public static String generate(String id) {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key without its private part. */
    public static String publicPart(String key) {
        try {
            var members = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(key);
            members.remove("d");
            return members.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String setOf(String... keys) {
        return Arrays.stream(keys).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    public static ReceiptKeys signingWith(String activeId, String... keys) {
        return new ReceiptKeys(config(setOf(keys), null, activeId));
    }

    /** The set that the service publishes for these keys. */
    public static String published(ReceiptKeys keys) {
        return JSON.valueToTree(keys.publicKeys()).toString();
    }

    static KeysConfig config(String set, Path file, String activeId) {
        return new KeysConfig() {
            @Override
            public Optional<String> set() {
                return Optional.ofNullable(set);
            }

            @Override
            public Optional<Path> file() {
                return Optional.ofNullable(file);
            }

            @Override
            public String active() {
                return activeId;
            }
        };
    }
}
