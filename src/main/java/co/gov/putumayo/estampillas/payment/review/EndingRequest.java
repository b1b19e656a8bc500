package co.gov.putumayo.estampillas.payment.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why people decide something of money; fields may be missing until checked. */
@Schema(
        name = "Grounds",
        requiredProperties = {"reason", "evidence"})
public record EndingRequest(
        @Schema(
                        description = "What was found. No personal data.",
                        examples =
                                "La consola de PlacetoPay no tiene ninguna sesión con la referencia.")
                String reason,
        @Schema(
                        description = "Where the proof is kept: file number, letter, ticket.",
                        examples = "Oficio PTP-2026-118, radicado 2026-4411")
                String evidence) {}
