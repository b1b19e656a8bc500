package co.gov.putumayo.estampillas.tariff.drafting;

import java.math.BigDecimal;
import java.util.List;

/** In what a draft differs from the version it was copied from. */
public record DraftDifferences(List<RuleDifference> rules, List<FeeDifference> fees) {

    /**
     * A row of a stamp's table; the lists are null where it holds for any.
     *
     * @param before null when the draft added it
     * @param after null when the draft has it no more
     */
    public record RuleDifference(
            String levy,
            String actType,
            List<String> entityTypes,
            List<String> contractTypes,
            List<String> exceptContractTypes,
            Rate before,
            Rate after) {}

    /**
     * @param rate fraction of the base
     */
    public record Rate(BigDecimal rate, String baseKind) {}

    /** Prices in UVT. */
    public record FeeDifference(String code, String name, BigDecimal before, BigDecimal after) {}
}
