package co.gov.putumayo.estampillas.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verifies as {@code openapi/receipt-signature.md} says, as somebody would who has only that page:
 * with the JDK alone and no code of the service.
 */
final class OfflineVerifier {

    private static final Pattern COMPACT =
            Pattern.compile("([A-Za-z0-9-]{1,16})\\.([1-9][0-9]{0,3999})");
    private static final Pattern JWS =
            Pattern.compile(
                    "([A-Za-z0-9_-]{1,200})\\.([A-Za-z0-9_-]{1,2000})\\.([A-Za-z0-9_-]{1,200})");
    private static final Pattern HEADER =
            Pattern.compile("\\{\"alg\":\"ES256\",\"kid\":\"([A-Za-z0-9-]{1,16})\"\\}");
    private static final int SIGNATURE_BYTES = 64;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, PublicKey> keys = new HashMap<>();
    private final String base;

    /**
     * @param jwks what /.well-known/jwks.json answers
     */
    OfflineVerifier(String jwks, String base) {
        this.base = base;
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            for (JsonNode key : JSON.readTree(jwks).get("keys")) {
                ECPoint point = new ECPoint(number(key.get("x")), number(key.get("y")));
                keys.put(
                        key.get("kid").asText(),
                        KeyFactory.getInstance("EC")
                                .generatePublic(
                                        new ECPublicKeySpec(
                                                point,
                                                curve.getParameterSpec(ECParameterSpec.class))));
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Parts(String keyId, byte[] claims, byte[] signature) {}

    /**
     * @return valid, invalid, unknown-key or unreadable
     */
    String verify(String text) {
        String read = text.replaceAll("\\s+", "");
        int hash = read.indexOf('#');
        String address = hash < 0 ? null : read.substring(0, hash);
        Parts parts = parts(read.substring(hash + 1));
        if (parts == null) {
            return "unreadable";
        }
        if (parts.keyId() == null
                || parts.claims() == null
                || parts.signature() == null
                || parts.signature().length != SIGNATURE_BYTES) {
            return "invalid";
        }
        if (!keys.containsKey(parts.keyId())) {
            return "unknown-key";
        }
        return isSigned(parts) && (address == null || address.equals(base + code(parts)))
                ? "valid"
                : "invalid";
    }

    private static Parts parts(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            String hex = new BigInteger(compact.group(2)).toString(16);
            byte[] bytes =
                    java.util.HexFormat.of().parseHex(hex.length() % 2 == 0 ? hex : "0" + hex);
            int end = Math.max(0, bytes.length - SIGNATURE_BYTES);
            return new Parts(
                    compact.group(1),
                    Arrays.copyOf(bytes, end),
                    Arrays.copyOfRange(bytes, end, bytes.length));
        }
        Matcher jws = JWS.matcher(text);
        if (!jws.matches()) {
            return null;
        }
        byte[] header = bytes(jws.group(1));
        Matcher known =
                HEADER.matcher(header == null ? "" : new String(header, StandardCharsets.UTF_8));
        return new Parts(
                known.matches() ? known.group(1) : null, bytes(jws.group(2)), bytes(jws.group(3)));
    }

    private boolean isSigned(Parts parts) {
        String header = "{\"alg\":\"ES256\",\"kid\":\"" + parts.keyId() + "\"}";
        String input = text(header.getBytes(StandardCharsets.UTF_8)) + "." + text(parts.claims());
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(keys.get(parts.keyId()));
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(parts.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String code(Parts parts) {
        try {
            return JSON.readTree(parts.claims()).get("c").asText().replaceAll("(.{4})(?=.)", "$1-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null unless it is exactly how those bytes are written. */
    private static byte[] bytes(String base64url) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64url);
            return text(bytes).equals(base64url) ? bytes : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BigInteger number(JsonNode coordinate) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(coordinate.asText()));
    }
}
