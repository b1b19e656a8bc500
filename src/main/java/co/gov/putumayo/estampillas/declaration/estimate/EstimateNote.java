package co.gov.putumayo.estampillas.declaration.estimate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to know about an estimate. */
@Schema(description = "Something to know about the estimate.")
public record EstimateNote(
        @Schema(examples = "minimum-penalty") String code,
        @Schema(description = "Spanish text.") String text,
        @Schema(examples = "432") String article) {}
