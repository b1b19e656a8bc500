package co.gov.putumayo.estampillas.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second officer decides. */
@Schema(name = "ExemptionDecision", requiredProperties = "approve")
public record DecisionRequest(
        @Schema(description = "false rejects it.", examples = "true") Boolean approve,
        @Schema(
                        description = "Needed to reject; 1 to 500 characters.",
                        examples = "El soporte no corresponde a la persona")
                String reason) {}
