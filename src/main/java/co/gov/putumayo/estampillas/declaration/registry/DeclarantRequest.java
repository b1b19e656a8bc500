package co.gov.putumayo.estampillas.declaration.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration to make. */
@Schema(description = "Who declares, as what and since when.")
record DeclarantRequest(
        @Schema(examples = "800247940-1", required = true) String nit,
        @Schema(
                        description = "withholding or collection",
                        examples = "withholding",
                        required = true)
                String kind,
        @Schema(
                        description = "Its month is the first that is declared.",
                        examples = "2026-01-15",
                        required = true)
                String registeredOn,
        @Schema(
                        description = "Whether an accountant or revisor fiscal signs too.",
                        examples = "true",
                        required = true)
                Boolean accountantSigns,
        @Schema(
                        description = "Where reminders go; without it none are sent by e-mail.",
                        examples = "tesoreria@example.gov.co")
                String contactEmail) {

    /** What may change of a registration. */
    @Schema(name = "DeclarantChange", description = "Replaces both.")
    record Change(
            @Schema(examples = "true", required = true) Boolean accountantSigns,
            @Schema(
                            description = "No e-mail is sent from now on if absent.",
                            examples = "tesoreria@example.gov.co")
                    String contactEmail) {}

    /** The end of the activities. */
    @Schema(name = "Cessation", description = "End of the taxed activities (art. 404).")
    record Cessation(
            @Schema(description = "When they ended.", examples = "2026-10-31", required = true)
                    String ceasedOn,
            @Schema(
                            description =
                                    "When Rentas was told; its month is the last that is declared.",
                            examples = "2026-11-10",
                            required = true)
                    String reportedOn) {}
}
