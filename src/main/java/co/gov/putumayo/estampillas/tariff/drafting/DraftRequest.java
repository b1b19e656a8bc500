package co.gov.putumayo.estampillas.tariff.drafting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft to begin. */
@Schema(name = "TariffDraftRequest", description = "A version to draft from the one in force then.")
public record DraftRequest(
        @Schema(
                        description = "Of the new version: letters, digits and hyphens.",
                        examples = "900-2027",
                        maxLength = 40,
                        required = true)
                String id,
        @Schema(examples = "900/2027", required = true) String ordinance,
        @Schema(maxLength = 200, required = true) String title,
        @Schema(
                        description = "First day on which it holds; not before today.",
                        examples = "2027-01-01",
                        required = true)
                String validFrom) {

    /** What changes; the rest stays. */
    @Schema(name = "TariffDraftChange", description = "What changes, all or nothing.")
    public record Change(
            @Schema(
                            description =
                                    "Revision that was read; another one in between is a 409.",
                            examples = "1",
                            required = true)
                    Integer revision,
            @Schema(examples = "900/2027") String ordinance,
            @Schema(maxLength = 200) String title,
            @Schema(examples = "2027-01-01") String validFrom,
            @Schema(description = "Rules with another rate or base.") List<RuleChange> rules,
            List<NewRule> newRules,
            @Schema(description = "Identifiers of rules that go.") List<String> removedRules,
            @Schema(description = "Fees with another price.") List<FeeChange> fees) {

        public static Change of(Integer revision, RuleChange rule) {
            return new Change(revision, null, null, null, List.of(rule), null, null, null);
        }

        public static Change of(Integer revision, FeeChange fee) {
            return new Change(revision, null, null, null, null, null, null, List.of(fee));
        }

        /** Without a rule. */
        public static Change without(Integer revision, String rule) {
            return new Change(revision, null, null, null, null, null, List.of(rule), null);
        }
    }

    @Schema(name = "DraftRuleChange", description = "What changes of a rule.")
    public record RuleChange(
            @Schema(description = "Of the rule in this draft.", required = true) String id,
            @Schema(description = "Decimal string.", examples = "0.007", required = true)
                    String rate,
            @Schema(description = "As it was if absent.", examples = "contract-value")
                    String baseKind,
            @Schema(examples = "900/2027", required = true) String ordinance,
            @Schema(examples = "4", maxLength = 40, required = true) String article) {}

    @Schema(name = "DraftNewRule", description = "A rule that the draft did not have.")
    public record NewRule(
            @Schema(examples = "bomberil", required = true) String levy,
            @Schema(examples = "contract", required = true) String actType,
            @Schema(description = "Any entity if absent.") List<String> entityTypes,
            @Schema(description = "Only for contracts; any if absent.") List<String> contractTypes,
            @Schema(description = "Only for contracts, without contractTypes.")
                    List<String> exceptContractTypes,
            @Schema(examples = "contract-value", required = true) String baseKind,
            @Schema(description = "Decimal string.", examples = "0.01", required = true)
                    String rate,
            @Schema(examples = "900/2027", required = true) String ordinance,
            @Schema(examples = "4", maxLength = 40, required = true) String article) {}

    @Schema(name = "DraftFeeChange", description = "What changes of a fee.")
    public record FeeChange(
            @Schema(examples = "passport", required = true) String code,
            @Schema(description = "Decimal string.", examples = "3", required = true) String uvt,
            @Schema(examples = "900/2027", required = true) String ordinance,
            @Schema(examples = "4", maxLength = 40, required = true) String article) {}

    /** Which revision is published. */
    @Schema(name = "TariffPublication", description = "The revision that was read and rehearsed.")
    public record Publication(@Schema(examples = "3", required = true) Integer revision) {}

    /** Why a draft is given up. */
    @Schema(name = "TariffDraftDiscard", description = "Why it is given up.")
    public record Discard(@Schema(maxLength = 500, required = true) String reason) {}
}
