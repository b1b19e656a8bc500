package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.estimate.PenaltyDetail;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a penalty is and how it came to be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A penalty, step by step.")
record SanctionEstimate(
        @Schema(description = "Pesos to pay, to the thousand.", examples = "292187000")
                long penalty,
        @Schema(description = "Only when it depends on a due date.", examples = "2026-01-23")
                LocalDate dueDate,
        @Schema(description = "Only when it depends on a due date.", examples = "7")
                Integer monthsLate,
        @Schema(description = "Only when there is a penalty.") PenaltyDetail penaltyDetail,
        @Schema(description = "How it was computed, in order.") List<Step> trace) {

    /** A step of the computation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SanctionStep", description = "A step of the computation.")
    record Step(
            @Schema(description = "Spanish explanation.") String text,
            @Schema(examples = "436-g") String article,
            @Schema(description = "Pesos after it; decimal string.", examples = "41741000")
                    String amount) {}

    /** A penalty that grew with inflation. */
    @Schema(name = "IndexationEstimate", description = "A penalty as it grew with inflation.")
    record Indexation(
            @Schema(description = "Pesos as asked.", examples = "524000") long penalty,
            @Schema(description = "Pesos to pay, to the thousand.", examples = "602000")
                    long indexed,
            @Schema(description = "Pesos before rounding; decimal string.") String exact,
            @Schema(description = "One for each 1 January on which it grew.") List<Growth> trace) {}

    /** The growth of one 1 January. */
    @Schema(name = "IndexationStep", description = "The growth of one 1 January.")
    record Growth(
            @Schema(examples = "2026-01-01") LocalDate day,
            @Schema(description = "Year whose inflation it takes.", examples = "2025")
                    int inflationYear,
            @Schema(description = "Fraction; decimal string.", examples = "0.052") String inflation,
            @Schema(description = "Pesos after it; decimal string.", examples = "551248")
                    String value) {}
}
