package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a receipt at a moment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"result", "checkedAt"})
public record Verification(
        @Schema(
                        description =
                                "VALID: paid and unused. ANNULLED: used for the document in"
                                        + " annulledFor. REFUNDED: the money was given back."
                                        + " NOT_FOUND: no receipt has this code and this payer.")
                Result result,
        @Schema(description = "Absent when nothing was found.") VerifiedReceipt receipt,
        @Schema(description = "Only when ANNULLED.") AnnulledFor annulledFor,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime checkedAt) {

    /** The verdict. */
    @Schema(name = "VerificationResult")
    public enum Result {
        VALID,
        ANNULLED,
        REFUNDED,
        NOT_FOUND
    }

    /** What to compare with the paper. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerifiedReceipt(
            @Schema(examples = "R-2026-0000001") String number,
            @Schema(
                            description = "Payment date by the bank's clock (art. 572).",
                            examples = "2026-03-16T10:21:33-05:00")
                    OffsetDateTime paidAt,
            ReceiptDocument.Entity entity,
            ReceiptDocument.Act act,
            @Schema(
                            description =
                                    "A company by name and NIT; a natural person by initials and"
                                            + " the last digits of the document.",
                            examples = "J. P. G., CC •••••789")
                    String payer,
            List<Assessment.Line> lines,
            @Schema(description = "Pesos paid.", examples = "81000000") long total) {

        static VerifiedReceipt of(ReceiptDocument document) {
            return new VerifiedReceipt(
                    document.number(),
                    document.paidAt(),
                    document.entity(),
                    document.act(),
                    document.payer(),
                    document.lines(),
                    document.total());
        }
    }

    /** The document that used the receipt up. */
    public record AnnulledFor(
            @Schema(examples = "CO-2026-014") String documentNumber,
            @Schema(examples = "2026-03-20") LocalDate documentDate,
            ReceiptDocument.Entity entity) {}
}
