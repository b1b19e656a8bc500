package co.gov.putumayo.estampillas.receipt.signature;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * A signature as a QR code carries it. A QR code writes three digits in ten bits but a letter in
 * eight, so the signed bytes go as one decimal number: a fifth fewer modules than with the JWS.
 */
public final class QrPayload {

    private QrPayload() {}

    /**
     * {@code kid.number}: the number is the claims followed by the 64 bytes of the signature, read
     * as one big-endian integer. The header is not there: key id and algorithm say all of it.
     */
    public static String of(ReceiptKeys.Signature signature) {
        String jws = signature.jws();
        int afterHeader = jws.indexOf('.') + 1;
        int afterClaims = jws.indexOf('.', afterHeader) + 1;
        Base64.Decoder base64 = Base64.getUrlDecoder();
        byte[] claims = base64.decode(jws.substring(afterHeader, afterClaims - 1));
        byte[] signed = base64.decode(jws.substring(afterClaims));
        byte[] bytes =
                ByteBuffer.allocate(claims.length + signed.length).put(claims).put(signed).array();
        return signature.keyId() + "." + new BigInteger(1, bytes);
    }
}
