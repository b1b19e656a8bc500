package co.gov.putumayo.estampillas.treasury.distribution;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shares of one set of rules, ready to split with.
 *
 * @param byLevy of each stamp, the part of each fund, in the order of the rules
 */
record Shares(Map<String, Map<String, BigDecimal>> byLevy) {

    static Shares of(List<FundShare> shares) {
        Map<String, Map<String, BigDecimal>> byLevy = new LinkedHashMap<>();
        shares.forEach(
                share ->
                        byLevy.computeIfAbsent(share.levy(), levy -> new LinkedHashMap<>())
                                .put(share.fund(), share.share()));
        return new Shares(byLevy);
    }

    boolean covers(String levy) {
        return byLevy.containsKey(levy);
    }

    /** What each fund has of the amount; the parts make the whole. */
    Map<String, BigDecimal> split(String levy, BigDecimal amount) {
        Map<String, BigDecimal> funds = byLevy.get(levy);
        List<BigDecimal> parts = LargestRemainder.split(amount, List.copyOf(funds.values()));
        Map<String, BigDecimal> split = new LinkedHashMap<>();
        int i = 0;
        for (String fund : funds.keySet()) {
            split.put(fund, parts.get(i++));
        }
        return split;
    }
}
