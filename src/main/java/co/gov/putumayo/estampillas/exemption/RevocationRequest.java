package co.gov.putumayo.estampillas.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a granted exemption is to be taken back. */
@Schema(name = "ExemptionRevocation", requiredProperties = "reason")
public record RevocationRequest(
        @Schema(
                        description = "1 to 500 characters.",
                        examples = "La certificación de soporte resultó falsa")
                String reason) {}
