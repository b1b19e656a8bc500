package co.gov.putumayo.estampillas.tariff.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to load. */
@Schema(name = "ValueProposalRequest", description = "A value to load.")
public record ProposalRequest(
        @Schema(
                        description = "UVT, SMMLV, UVB, USURY or INFLATION",
                        examples = "USURY",
                        required = true)
                String unit,
        @Schema(description = "A year; for USURY a month.", examples = "2026-10", required = true)
                String period,
        @Schema(
                        description =
                                "Whole pesos for UVT, SMMLV and UVB; a fraction for USURY (effective"
                                        + " annual) and INFLATION. Decimal string.",
                        examples = "0.2924",
                        required = true)
                String value,
        @Schema(
                        description = "Act that fixes it.",
                        examples = "Res. SFC 1390 de 2026",
                        maxLength = 200,
                        required = true)
                String source,
        @Schema(description = "Why; required when it corrects a published value.", maxLength = 500)
                String reason) {

    /** Why a proposal is given up. */
    @Schema(name = "DiscardRequest", description = "Why it is given up.")
    public record Discard(@Schema(maxLength = 500, required = true) String reason) {}
}
