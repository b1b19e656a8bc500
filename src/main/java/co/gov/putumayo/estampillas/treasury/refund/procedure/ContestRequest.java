package co.gov.putumayo.estampillas.treasury.refund.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A special requirement; fields may be missing until checked. */
@Schema(
        name = "RefundContest",
        requiredProperties = {"requirement", "notifiedOn", "amount"})
public record ContestRequest(
        @Schema(
                        description =
                                "As Rentas recorded it, when the declaration was made in this"
                                        + " service.",
                        examples = "Requerimiento especial 0045 de 2026")
                String requirement,
        @Schema(
                        description = "When it was notified; current interest runs from it.",
                        examples = "2026-03-25")
                String notifiedOn,
        @Schema(
                        description = "Pesos of this refund that it contests; the rest goes on.",
                        examples = "5000000")
                Long amount) {}
