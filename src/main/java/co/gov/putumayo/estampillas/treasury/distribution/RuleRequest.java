package co.gov.putumayo.estampillas.treasury.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules that somebody proposes. */
@Schema(
        name = "DistributionRulesProposal",
        requiredProperties = {"id", "legalAct", "validFrom", "reason", "shares"})
public record RuleRequest(
        @Schema(
                        description =
                                "Name of the version: letters, digits and hyphens, at most 40.",
                        examples = "812-2027")
                String id,
        @Schema(description = "The act that orders it.", examples = "Ordenanza 812 de 2027")
                String legalAct,
        @Schema(
                        description = "First day of payments they apply to; after today.",
                        format = "date",
                        examples = "2027-07-01")
                String validFrom,
        @Schema(examples = "Ley 2500 de 2027 cambia la destinación") String reason,
        @Schema(description = "Of each stamp the parts of its funds, which add up to 1.")
                List<Share> shares) {

    /** A part of a stamp. */
    @Schema(
            name = "DistributionShare",
            requiredProperties = {"levy", "fund", "share", "article"})
    public record Share(
            @Schema(examples = "pro-desarrollo-itp") String levy,
            @Schema(examples = "inversion-itp") String fund,
            @Schema(
                            description = "Fraction of the stamp's whole income, decimal string.",
                            examples = "0.80")
                    String share,
            @Schema(examples = "342") String article) {}
}
