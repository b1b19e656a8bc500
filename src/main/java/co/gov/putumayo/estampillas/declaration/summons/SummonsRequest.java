package co.gov.putumayo.estampillas.declaration.summons;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summons to record. */
@Schema(description = "A summons that was served on somebody.")
public record SummonsRequest(
        @Schema(examples = "800247940-1", required = true) String nit,
        @Schema(
                        description = "withholding or collection",
                        examples = "withholding",
                        required = true)
                String kind,
        @Schema(examples = "2026-01", required = true) String period,
        @Schema(description = "declare or correct", examples = "declare", required = true)
                String purpose,
        @Schema(examples = "EMP-2026-031", maxLength = 60, required = true) String actNumber,
        @Schema(examples = "2026-04-06", required = true) String issuedOn,
        @Schema(
                        description = "Day of its notification; what is filed later pays more.",
                        examples = "2026-04-10",
                        required = true)
                String servedOn) {}
