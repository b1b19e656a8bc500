package co.gov.putumayo.estampillas.declaration.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that somebody did not declare in time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverdueObligation", description = "A month not declared in time.")
public record OverdueView(
        @JsonIgnore String key,
        @Schema(examples = "800247940") String nit,
        @Schema(examples = "Instituto Tecnológico del Putumayo") String name,
        @Schema(description = "withholding or collection", examples = "withholding") String kind,
        @Schema(examples = "2026-09") String period,
        @Schema(examples = "2026-10-22") LocalDate dueDate,
        @Schema(
                        description = "Months or fractions, date to date from the due date.",
                        examples = "1")
                int monthsLate,
        @Schema(description = "Day on which the first summons to declare was served.")
                LocalDate summonedOn,
        PenaltyEstimate penaltyEstimate) {

    /** What filing today costs, as far as it is known without the tax. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OverduePenaltyEstimate",
            description =
                    "Penalty if it is filed today: that fraction of the tax, which nobody declared"
                            + " yet, and at least the minimum.")
    public record PenaltyEstimate(
            @Schema(examples = "434") String article,
            @Schema(description = "Fraction of the tax; decimal string.", examples = "0.05")
                    String rate,
            @Schema(
                            description =
                                    "Pesos of 10 UVT of this year (art. 432); absent while the year"
                                            + " has no UVT published.",
                            examples = "524000")
                    Long minimum) {}
}
