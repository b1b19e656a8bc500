package co.gov.putumayo.estampillas.receipt.signature;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Makes a key for whoever operates the service: {@code java -cp target/estampillas.jar <this class>
 * 2026-1} prints a JWK Set with one key, private part included.
 */
final class NewReceiptKey {

    private NewReceiptKey() {}

    public static void main(String[] arguments) throws JoseException {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(arguments[0]);
        key.setAlgorithm(KeySet.ALGORITHM);
        System.out.println(new JsonWebKeySet(key).toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }
}
