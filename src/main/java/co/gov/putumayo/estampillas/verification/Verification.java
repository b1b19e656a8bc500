package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
                                "VALID: paid, withheld or exempt, and unused. ANNULLED: used for the document in"
                                        + " annulledFor. REFUNDED: the money was given back."
                                        + " NOT_FOUND: no receipt has this code and this payer.")
                Result result,
        @Schema(description = "Absent when nothing was found.") VerifiedReceipt receipt,
        @Schema(description = "Only when ANNULLED.") AnnulledFor annulledFor,
        @Schema(
                        description =
                                "Only of a receipt for withheld stamps: whether their money has"
                                        + " reached the Department.")
                WithholdingState withholding,
        @Schema(
                        description =
                                "Pesos given back of the total (art. 302); absent when nothing was."
                                        + " A receipt of which only an excess was given back stays"
                                        + " VALID.",
                        examples = "1000000")
                Long refundedAmount,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime checkedAt) {

    static Verification notFound(OffsetDateTime now) {
        return new Verification(Result.NOT_FOUND, null, null, null, null, now);
    }

    static Verification of(FoundReceipt receipt, OffsetDateTime now) {
        ReceiptDocument document = CanonicalJson.read(receipt.documentText());
        return new Verification(
                receipt.result(),
                VerifiedReceipt.of(document),
                receipt.result() == Result.ANNULLED
                        ? new AnnulledFor(
                                receipt.documentNumber(), receipt.documentDate(), document.entity())
                        : null,
                document.withholding() == null ? null : receipt.withholdingState(),
                receipt.refundedAmount(),
                now);
    }

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
                            description =
                                    "Payment date by the bank's clock (art. 572); absent of"
                                            + " withheld stamps, see withholding.",
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
            @Schema(description = "Pesos paid or withheld.", examples = "81000000") long total,
            ReceiptKind kind,
            @Schema(description = "Only when WITHHELD.") ReceiptDocument.Withholding withholding,
            @Schema(description = "Only when EXEMPT: the article that frees the act.")
                    ReceiptDocument.Exemption exemption) {

        static VerifiedReceipt of(ReceiptDocument document) {
            return new VerifiedReceipt(
                    document.number(),
                    document.paidAt(),
                    document.entity(),
                    document.act(),
                    document.payer(),
                    document.lines(),
                    document.total(),
                    document.proves(),
                    document.withholding(),
                    document.exemption());
        }
    }

    /** What the entity that withheld has done with the money (arts. 298-7, 299). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WithholdingState", requiredProperties = "status")
    public record WithholdingState(
            Progress status,
            @Schema(description = "Number of the monthly declaration that includes it.")
                    String declaredIn,
            @Schema(
                            description =
                                    "When the money of that declaration entered the bank: its"
                                            + " payment date (art. 572).",
                            examples = "2026-04-20T10:00:00-05:00")
                    OffsetDateTime paidAt) {

        /** How far it has come. */
        @Schema(name = "WithholdingProgress")
        public enum Progress {
            /** Withheld, to be declared and paid. */
            UNDECLARED,
            /** Declared, to be paid. */
            DECLARED,
            PAID,
            /** Taken back by the entity before it was declared. */
            REVERSED
        }

        static WithholdingState of(ReceiptStatus receipt, String declaredIn, Instant paidAt) {
            Progress undeclared =
                    receipt == ReceiptStatus.REFUNDED ? Progress.REVERSED : Progress.UNDECLARED;
            Progress unpaid = declaredIn == null ? undeclared : Progress.DECLARED;
            return new WithholdingState(
                    paidAt == null ? unpaid : Progress.PAID,
                    declaredIn,
                    paidAt == null ? null : paidAt.atZone(LegalTime.BOGOTA).toOffsetDateTime());
        }
    }

    /** The document that used the receipt up. */
    public record AnnulledFor(
            @Schema(examples = "CO-2026-014") String documentNumber,
            @Schema(examples = "2026-03-20") LocalDate documentDate,
            ReceiptDocument.Entity entity) {}
}
