package co.gov.putumayo.estampillas.treasury.recompute;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A night's run. */
@Schema(
        name = "Recomputation",
        requiredProperties = {"day", "checked", "differences", "finished", "newlyDifferent"})
record RunView(
        LocalDate day,
        @Schema(description = "Liquidations computed again.") long checked,
        @Schema(description = "Of those, the ones that came out otherwise.") long differences,
        boolean finished,
        @Schema(description = "Numbers found different for the first time; at most 200.")
                List<String> newlyDifferent) {}
