package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a receipt says, as it was issued; it never changes. Everything art. 306 asks for is
 * here, and of a natural person only what may be public (Ley 1581 of 2012).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The official receipt, frozen when it was issued (art. 306).")
public record ReceiptDocument(
        @Schema(examples = "R-2026-0000001") String number,
        @Schema(
                        description = "Verification code; its last character checks the others.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                String code,
        @Schema(
                        description = "Page that verifies the receipt; the QR code leads to it.",
                        examples = "http://localhost:8080/verificar/7K3M-9QWX-2ABC-DEFG-H")
                String verificationUrl,
        Collector collector,
        Entity entity,
        Act act,
        @Schema(
                        description =
                                "Who paid: a company by name and NIT, a natural person by initials"
                                        + " and the last digits of the document.",
                        examples = "J. P. G., CC •••••789")
                String payer,
        @Schema(description = "Each stamp or fee: base, rate, article and amount.")
                List<Assessment.Line> lines,
        @Schema(
                        description = "Pesos paid or withheld: the sum of the lines.",
                        examples = "81000000")
                long total,
        @Schema(
                        description =
                                "When the money entered the bank, by the bank's clock (art. 572)."
                                        + " Absent while it has not.",
                        examples = "2026-03-16T10:21:33-05:00")
                OffsetDateTime paidAt,
        Bank bank,
        @Schema(description = "Código Único de Seguimiento of PSE.", examples = "3152487")
                String cus,
        @Schema(description = "Number of what was paid.", examples = "L-2026-0000001")
                String liquidation,
        @Schema(description = "Version of the tariff applied.", examples = "766-2018")
                String tariffVersion,
        @Schema(examples = "2026-03-16T10:21:35-05:00") OffsetDateTime issuedAt,
        @Schema(description = "Absent when PAID.") ReceiptKind kind,
        @Schema(description = "Only when WITHHELD.") Withholding withholding,
        @Schema(description = "Only when EXEMPT; lines is then empty.") Exemption exemption) {

    /** Lines that nobody has to pay; none unless it is a certificate of an exemption. */
    public List<Assessment.Line> freed() {
        return exemption == null ? List.of() : exemption.freed();
    }

    /** What it proves. */
    public ReceiptKind proves() {
        return kind == null ? ReceiptKind.PAID : kind;
    }

    /** The collecting entity. */
    @Schema(name = "ReceiptCollector")
    public record Collector(
            @Schema(examples = "Departamento del Putumayo") String name,
            @Schema(examples = "800094164-4") String nit,
            @Schema(examples = "Secretaría de Hacienda") String office) {}

    /** The entity that signs or issues the act. */
    @Schema(name = "ReceiptEntity")
    public record Entity(
            @Schema(description = "NIT without check digit.", examples = "800094164") String nit,
            @Schema(examples = "Departamento del Putumayo") String name) {}

    /** The taxed act or document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceiptAct")
    public record Act(
            @Schema(description = "See GET /acts.", examples = "contract") String type,
            @Schema(description = "Spanish name of the type.", examples = "Contrato") String name,
            @Schema(description = "Only for contracts.", examples = "public-works")
                    String contractType,
            @Schema(description = "Whether it adds value to a contract already signed.")
                    Boolean addition,
            @Schema(description = "Number of the document.", examples = "CO-2026-014")
                    String number,
            @Schema(examples = "Mejoramiento de la vía Mocoa – Villagarzón") String description,
            @Schema(description = "Date of the taxable event in Bogotá.", examples = "2026-03-15")
                    LocalDate date) {}

    /** The payment out of which an entity kept the stamps (art. 296). */
    @Schema(name = "ReceiptWithholding")
    public record Withholding(
            Entity by,
            @Schema(examples = "OP-2026-0415") String paymentOrderNumber,
            @Schema(description = "Date of the payment order.", examples = "2026-03-25")
                    LocalDate paymentOrderDate,
            @Schema(
                            description =
                                    "Where its payment stood when the receipt was issued; ask POST"
                                            + " /verifications where it stands now.",
                            examples = "Retenido, pendiente de declarar y pagar")
                    String payment) {}

    /** Why the law frees the act (arts. 292, 305, 314, 343). */
    @Schema(name = "ReceiptExemption")
    public record Exemption(
            @Schema(examples = "305-8") String code,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "305-8") String article,
            @Schema(description = "What the law says.") String text,
            @Schema(description = "Whether the act owes other levies all the same.")
                    boolean partial,
            @Schema(description = "Levies it frees from, as they would be owed.")
                    List<Assessment.Line> freed) {}

    /** The bank the money came from. */
    @Schema(name = "ReceiptBank")
    public record Bank(
            @Schema(description = "Code in PSE.", examples = "1007") String code,
            @Schema(examples = "BANCOLOMBIA") String name) {}
}
