package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys.Signature;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A summary as it was signed, to the last character.
 *
 * @param text canonical JSON (RFC 8785)
 * @param hash SHA-256 of the text in UTF-8, hexadecimal
 */
record SignedSummary(String text, String hash, Signature signature) {

    /** In the header of the signature: nobody can pass a summary off as a receipt. */
    static final String TYPE = "verification-summary+jws";

    /** Little, so that the printed summary can carry its own proof. */
    @JsonPropertyOrder({"b", "e", "n", "f", "h"})
    private record Claims(
            @JsonProperty("b") String batch,
            @JsonProperty("e") String entityNit,
            @JsonProperty("n") int rows,
            @JsonProperty("f") long finishedAt,
            @JsonProperty("h") String hash) {}

    static SignedSummary sign(BatchSummary summary, ReceiptKeys keys) {
        String text = CanonicalJson.text(summary);
        byte[] hash = sha256(text);
        Claims claims =
                new Claims(
                        summary.batch().toString(),
                        summary.entity().nit(),
                        summary.rows().size(),
                        summary.finishedAt().toEpochSecond(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        return new SignedSummary(
                text,
                HexFormat.of().formatHex(hash),
                keys.signStatement(TYPE, CanonicalJson.text(claims)));
    }

    static SignedSummary stored(String text, String hash, String keyId, String jws) {
        return new SignedSummary(text, hash, new Signature(keyId, jws));
    }

    BatchSummary read() {
        return CanonicalJson.read(text, BatchSummary.class);
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
