package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.verification.Verification.Result;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A receipt as it is stored, with what has happened to it since.
 *
 * @param payerCheck digest of the payer's last characters, see {@code PayerCheck}
 * @param document its canonical JSON in UTF-8, as it comes from the database
 * @param documentNumber of the document that used it up; null while none has
 * @param declaredIn number of the declaration of the withheld stamps; null before it, or when
 *     nothing was withheld
 * @param refundedAmount pesos given back; null when nothing was
 */
record FoundReceipt(
        String payerCheck,
        ReceiptStatus status,
        byte[] document,
        String documentNumber,
        LocalDate documentDate,
        String declaredIn,
        Instant declarationPaidAt,
        Long refundedAmount) {

    String documentText() {
        return new String(document, StandardCharsets.UTF_8);
    }

    Result result() {
        if (status == ReceiptStatus.REFUNDED) {
            return Result.REFUNDED;
        }
        return documentNumber == null ? Result.VALID : Result.ANNULLED;
    }

    /** Only of a receipt for withheld stamps. */
    Verification.WithholdingState withholdingState() {
        return Verification.WithholdingState.of(status, declaredIn, declarationPaidAt);
    }
}
