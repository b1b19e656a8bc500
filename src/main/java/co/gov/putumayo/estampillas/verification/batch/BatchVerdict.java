package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.shared.sheet.CellError;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of one row of a batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "VerificationBatchVerdict",
        requiredProperties = {"row", "code", "result"})
record BatchVerdict(
        @Schema(
                        description =
                                "Row of the table (the header is row 1), or place in the JSON list"
                                        + " counted from 1.",
                        examples = "2")
                int row,
        @Schema(description = "In groups of four when it is a code; else as it was given.")
                String code,
        @Schema(
                        description =
                                "VALID, ANNULLED and REFUNDED as in POST /verifications. NOT_FOUND:"
                                        + " no receipt of this entity has this code and payer."
                                        + " REPEATED: the same code stands in a row before."
                                        + " INVALID: the row could not be verified. `error` tells"
                                        + " more of the last two.")
                BatchResult result,
        Facts receipt,
        @Schema(description = "Only when ANNULLED.") UsedFor annulledFor,
        CellError error) {

    /** What to compare with the paper. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VerificationBatchReceipt")
    record Facts(
            @Schema(examples = "R-2026-0000001") String number,
            ReceiptKind kind,
            @Schema(description = "Only when PAID.", examples = "2026-03-16T10:21:33-05:00")
                    OffsetDateTime paidAt,
            @Schema(description = "Spanish name of the type.", examples = "Contrato") String act,
            @Schema(examples = "CO-2026-014") String actNumber,
            @Schema(description = "Pesos paid or withheld.", examples = "81000000") long total,
            @Schema(description = "Pesos of it given back; absent when none.", examples = "13000")
                    Long refundedAmount) {

        /** What the Department still has. */
        long kept() {
            return total - (refundedAmount == null ? 0 : refundedAmount);
        }

        static Facts of(ReceiptDocument receipt, Long refundedAmount) {
            return new Facts(
                    receipt.number(),
                    receipt.proves(),
                    receipt.paidAt(),
                    receipt.act().name(),
                    receipt.act().number(),
                    receipt.total(),
                    refundedAmount);
        }
    }

    /** The document that used the receipt up. */
    @Schema(name = "VerificationBatchUse")
    record UsedFor(
            @Schema(examples = "CO-2026-014") String documentNumber,
            @Schema(examples = "2026-03-20") LocalDate documentDate) {}

    static BatchVerdict wrong(BatchRow row, String code, BatchResult result, CellError error) {
        return new BatchVerdict(row.rowNumber(), code, result, null, null, error);
    }
}
