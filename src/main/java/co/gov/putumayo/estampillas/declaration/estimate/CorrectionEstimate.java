package co.gov.putumayo.estampillas.declaration.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a correction costs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Penalty of a correction; interest on the increase comes besides.")
record CorrectionEstimate(
        @Schema(description = "Pesos, as asked.", examples = "121375000") long increase,
        @Schema(description = "Pesos, to the thousand.", examples = "18206000") long penalty,
        @Schema(description = "Only when there is a penalty.") PenaltyDetail penaltyDetail,
        @Schema(description = "What else to know.") List<EstimateNote> notes) {}
