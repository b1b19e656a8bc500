package co.gov.putumayo.estampillas.treasury.distribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other rules would have given each fund; nothing is posted. */
@Schema(
        name = "DistributionSimulation",
        requiredProperties = {"from", "to", "collected", "funds"})
public record SimulationAnswer(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Pesos of stamps distributed in the period.", examples = "81000000")
                BigDecimal collected,
        List<FundLine> funds) {

    /** What a fund has of a stamp. */
    @Schema(
            name = "SimulatedFund",
            requiredProperties = {"levy", "fund", "actual", "simulated", "difference"})
    public record FundLine(
            @Schema(examples = "pro-desarrollo-itp") String levy,
            @Schema(examples = "inversion-itp") String fund,
            @Schema(description = "Pesos by the entries posted.") BigDecimal actual,
            @Schema(description = "Pesos under the rules tried.") BigDecimal simulated,
            BigDecimal difference) {}
}
