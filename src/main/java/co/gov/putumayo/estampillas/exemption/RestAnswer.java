package co.gov.putumayo.estampillas.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The liquidation of what a partial exemption does not free from. */
@Schema(
        name = "ExemptionRest",
        requiredProperties = {"liquidation", "accessCode", "total"})
public record RestAnswer(
        @Schema(examples = "L-2026-0000001") String liquidation,
        @Schema(
                        description = "Shown only here; the taxpayer needs it to pay.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                String accessCode,
        @Schema(description = "Pesos to pay.", examples = "51000000") long total) {}
