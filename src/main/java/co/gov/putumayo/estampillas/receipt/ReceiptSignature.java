package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signature of a receipt as clients see it. */
@Schema(
        description =
                "Proves the receipt without this service; see receipt-signature.md beside this"
                        + " contract, and the keys at /.well-known/jwks.json.",
        requiredProperties = {"keyId", "algorithm", "value", "documentHash"})
record ReceiptSignature(
        @Schema(description = "kid of the key that signed.", examples = "2026-1") String keyId,
        @Schema(examples = "ES256") String algorithm,
        @Schema(
                        description =
                                "JWS in compact serialization (RFC 7515). Its payload names number,"
                                        + " code, total, payment time, entity, act and hash of the"
                                        + " document.",
                        examples = "eyJhbGciOiJFUzI1NiIsImtpZCI6IjIwMjYtMSJ9.eyJuIjoi….Zm9v…")
                String value,
        @Schema(
                        description =
                                "SHA-256, in hexadecimal, of this receipt without `signature` as"
                                        + " canonical JSON (RFC 8785).",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String documentHash) {

    static ReceiptSignature of(SignedReceipt receipt) {
        return new ReceiptSignature(
                receipt.signature().keyId(),
                ReceiptKeys.ALGORITHM,
                receipt.signature().jws(),
                receipt.documentHash());
    }
}
