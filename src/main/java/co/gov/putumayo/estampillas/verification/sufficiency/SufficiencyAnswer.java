package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.verification.Verification;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdict, stamp by stamp, and which receipts it counts. */
@Schema(
        description = "Whether the receipts pay what the act owes.",
        requiredProperties = {
            "verdict",
            "required",
            "paid",
            "exempt",
            "shortBy",
            "overBy",
            "stamps",
            "receipts",
            "checkedAt"
        })
public record SufficiencyAnswer(
        @Schema(
                        description =
                                "short when any stamp is: what another has too much does not cover"
                                        + " it. Otherwise over when any stamp is, otherwise enough.")
                Verdict verdict,
        @Schema(description = "Pesos owed, all stamps.", examples = "81000000") long required,
        @Schema(description = "Pesos paid by the receipts that count.", examples = "80000000")
                long paid,
        @Schema(description = "Pesos that exempt certificates free from.", examples = "0")
                long exempt,
        @Schema(
                        description = "Pesos missing: the sum of the stamps that are short.",
                        examples = "1000000")
                long shortBy,
        @Schema(
                        description = "Pesos too much: the sum of the stamps that are over.",
                        examples = "0")
                long overBy,
        @Schema(description = "Each stamp or fee that is owed or was paid.") List<Stamp> stamps,
        @Schema(description = "In the order asked.") List<Receipt> receipts,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime checkedAt) {

    @Schema(
            name = "StampSufficiency",
            requiredProperties = {
                "levy",
                "name",
                "verdict",
                "required",
                "paid",
                "exempt",
                "difference",
                "explanation",
                "lines"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stamp(
            @Schema(examples = "bienestar-adulto-mayor") String levy,
            @Schema(examples = "Estampilla para el Bienestar del Adulto Mayor") String name,
            Verdict verdict,
            @Schema(description = "Pesos owed.", examples = "50000000") long required,
            @Schema(description = "Pesos paid.", examples = "49000000") long paid,
            @Schema(description = "Pesos that exempt certificates free from.", examples = "0")
                    long exempt,
            @Schema(
                            description =
                                    "Paid and exempt less owed, in pesos: negative when short.",
                            examples = "-1000000")
                    long difference,
            @Schema(
                            description = "Article of the ordinance; absent for a fee not owed.",
                            examples = "336")
                    String article,
            @Schema(
                            description = "Spanish: how it is computed, or why it is not owed.",
                            examples = "5 % de $ 1.000.000.000 = $ 50.000.000")
                    String explanation,
            @Schema(description = "What the engine says of the act and of each addition.")
                    List<Assessment.Line> lines) {}

    @Schema(
            name = "ReceiptSufficiency",
            requiredProperties = {"code", "result", "counted"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(
            @Schema(description = "As asked.", examples = "7K3M-9QWX-2ABC-DEFG-5") String code,
            @Schema(description = "Absent when nothing was found.", examples = "R-2026-0000001")
                    String number,
            @Schema(
                            description =
                                    "As in POST /verifications. Receipts of other entities are"
                                            + " NOT_FOUND.")
                    Verification.Result result,
            @Schema(description = "Whether what it paid is in the sum.") boolean counted,
            @Schema(
                            description = "Pesos it paid; absent when nothing was found.",
                            examples = "81000000")
                    Long total,
            @Schema(
                            description =
                                    "Spanish: why it does not count, or that it was used for this"
                                            + " same document.")
                    String reason) {}
}
