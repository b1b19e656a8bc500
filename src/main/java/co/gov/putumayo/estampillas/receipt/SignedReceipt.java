package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.receipt.signature.QrPayload;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys.Signature;
import co.gov.putumayo.estampillas.receipt.signature.SignedClaims;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A receipt as it was issued, to the last character, and its signature.
 *
 * @param text canonical JSON
 * @param documentHash SHA-256 of the text in UTF-8, hexadecimal
 */
record SignedReceipt(String text, String documentHash, Signature signature) {

    /** Signs what a receipt says; two signatures of the same receipt differ, both being right. */
    static SignedReceipt sign(ReceiptDocument document, ReceiptKeys keys) {
        String text = CanonicalJson.write(document);
        byte[] hash = sha256(text);
        SignedClaims claims =
                new SignedClaims(
                        document.number(),
                        CheckedCode.parse(document.code()).orElseThrow().compact(),
                        document.total(),
                        document.paidAt() == null ? null : document.paidAt().toEpochSecond(),
                        document.entity().nit(),
                        document.act().number(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                        document.kind() == null ? null : document.kind().name());
        return new SignedReceipt(text, HexFormat.of().formatHex(hash), keys.sign(claims));
    }

    ReceiptDocument document() {
        return CanonicalJson.read(text);
    }

    /**
     * What the QR code says: the address that verifies online and, behind the {@code #} that no
     * browser sends to a server, all that is needed to verify without network.
     */
    String qrText() {
        return document().verificationUrl() + "#" + QrPayload.of(signature);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
