package co.gov.putumayo.estampillas.declaration.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act of Rentas to record; whatever is missing is an error of its field. */
@Schema(name = "DeclarationActToRecord")
public record ActRequest(
        @Schema(
                        description = "NOT_FILED, INSPECTION_ORDER, SPECIAL_REQUIREMENT or CHARGES",
                        examples = "NOT_FILED",
                        required = true)
                String type,
        @Schema(examples = "Resolución 045 de 2026", maxLength = 100, required = true)
                String number,
        @Schema(examples = "2026-05-04", required = true) String date,
        @Schema(
                        description =
                                "Day of its notification; of NOT_FILED, on which it is final.",
                        examples = "2026-05-12",
                        required = true)
                String servedOn,
        @Schema(description = "Last day to answer; until then answers may correct (art. 423).")
                String answerUntil,
        @Schema(examples = "Sin pago de la totalidad del tributo (art. 415-f).", required = true)
                String reason) {}
