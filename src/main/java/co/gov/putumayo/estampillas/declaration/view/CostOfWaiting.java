package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.owed.Owed;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What filing costs today and each day until another. */
@Schema(description = "What filing and paying on each day costs.")
record CostOfWaiting(List<DayCost> items) {

    /** A day of the cost of waiting. */
    @Schema(
            name = "CostOfWaitingDay",
            requiredProperties = {"day", "monthsLate", "tax", "penalty", "interest", "total"})
    record DayCost(
            @Schema(examples = "2026-02-21") LocalDate day,
            @Schema(examples = "1") int monthsLate,
            @Schema(description = "Pesos.", examples = "5000000") long tax,
            @Schema(description = "Pesos.", examples = "524000") long penalty,
            @Schema(description = "Pesos.", examples = "3000") long interest,
            @Schema(description = "Pesos.", examples = "5527000") long total) {

        static DayCost of(Owed owed) {
            return new DayCost(
                    owed.day(),
                    owed.monthsLate(),
                    owed.tax(),
                    owed.penalty(),
                    owed.interest(),
                    owed.total());
        }
    }

    static CostOfWaiting of(List<Owed> days) {
        return new CostOfWaiting(days.stream().map(DayCost::of).toList());
    }
}
