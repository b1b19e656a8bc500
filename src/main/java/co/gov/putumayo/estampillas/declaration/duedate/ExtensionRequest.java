package co.gov.putumayo.estampillas.declaration.duedate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal act that moves a due date. */
@Schema(name = "DueDateExtensionRequest", description = "A legal act that moves a due date.")
public record ExtensionRequest(
        @Schema(examples = "2026-10", required = true) String period,
        @Schema(description = "The new last day.", examples = "2026-11-26", required = true)
                String dueDate,
        @Schema(examples = "Resolución 045 de 2026", maxLength = 200, required = true)
                String legalAct,
        @Schema(examples = "2026-11-24", required = true) String legalActDate,
        @Schema(
                        examples = "Indisponibilidad de los servicios electrónicos",
                        maxLength = 500,
                        required = true)
                String reason,
        @Schema(
                        description =
                                "penalty: a contingency spares the penalty of who files until then"
                                        + " (art. 414). penalty-and-interest: the payment itself was"
                                        + " put off.",
                        examples = "penalty",
                        required = true)
                String relief) {

    /** Why a proposed act is given up. */
    @Schema(name = "DueDateExtensionDiscard", description = "Why it is given up.")
    public record Discard(@Schema(maxLength = 500, required = true) String reason) {}
}
