package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proves a summary without this service. */
@Schema(
        name = "VerificationBatchSignature",
        requiredProperties = {"keyId", "algorithm", "value", "documentHash"})
record SummarySignature(
        @Schema(
                        description = "kid of the key that signed, in /.well-known/jwks.json.",
                        examples = "2026-1")
                String keyId,
        @Schema(examples = "ES256") String algorithm,
        @Schema(
                        description =
                                "JWS in compact serialization (RFC 7515), typ"
                                        + " verification-summary+jws. Its payload names batch (b),"
                                        + " entity (e), rows (n), time (f) and hash of the summary"
                                        + " (h, base64url).",
                        examples = "eyJhbGciOiJFUzI1NiIsImtpZCI6IjIwMjYtMSJ9.eyJiIjoi….Zm9v…")
                String value,
        @Schema(
                        description =
                                "SHA-256, in hexadecimal, of this summary without `signature` as"
                                        + " canonical JSON (RFC 8785).",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String documentHash) {

    static SummarySignature of(SignedSummary signed) {
        return new SummarySignature(
                signed.signature().keyId(),
                ReceiptKeys.ALGORITHM,
                signed.signature().jws(),
                signed.hash());
    }
}
