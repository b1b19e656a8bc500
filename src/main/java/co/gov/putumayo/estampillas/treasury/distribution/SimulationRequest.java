package co.gov.putumayo.estampillas.treasury.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules to try on a past period. */
@Schema(
        name = "DistributionSimulationRequest",
        requiredProperties = {"from", "to"})
public record SimulationRequest(
        @Schema(format = "date", examples = "2026-03-01") String from,
        @Schema(description = "Included.", format = "date", examples = "2026-03-31") String to,
        @Schema(
                        description = "A stored version, whatever its state; else give shares.",
                        examples = "766-2018")
                String version,
        @Schema(description = "Shares to try, as in a proposal.") List<RuleRequest.Share> shares) {}
