package co.gov.putumayo.estampillas.receipt.signature;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/** Public keys as RFC 7517 writes them. */
@Schema(
        description = "JWK Set (RFC 7517): every key that ever signed a receipt.",
        requiredProperties = "keys")
record JwkSet(List<Jwk> keys) {

    @Schema(
            description = "Public key of P-256.",
            requiredProperties = {"kty", "crv", "x", "y", "kid", "alg", "use"})
    record Jwk(
            @Schema(examples = "EC") String kty,
            @Schema(examples = "P-256") String crv,
            @Schema(examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") String x,
            @Schema(examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") String y,
            @Schema(description = "Id that signatures name.", examples = "2026-1") String kid,
            @Schema(examples = "ES256") String alg,
            @Schema(examples = "sig") String use) {

        static Jwk of(EllipticCurveJsonWebKey key) {
            Map<String, Object> members = key.toParams(OutputControlLevel.PUBLIC_ONLY);
            return new Jwk(
                    key.getKeyType(),
                    key.getCurveName(),
                    (String) members.get("x"),
                    (String) members.get("y"),
                    key.getKeyId(),
                    KeySet.ALGORITHM,
                    "sig");
        }
    }
}
