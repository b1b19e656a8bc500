package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.drafting.DraftDifferences.Rate;
import co.gov.putumayo.estampillas.tariff.drafting.DraftDifferences.RuleDifference;
import co.gov.putumayo.estampillas.tariff.drafting.DraftView.RuleView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a stamp's table in the words of a page.
 *
 * @param id of the row, null where only differences are shown
 * @param before null when nothing was, or when it is not shown
 * @param after null when the rule goes
 */
public record ShownRule(
        String id,
        String levy,
        String acts,
        String before,
        String after,
        String article,
        boolean changed) {

    static ShownRule of(Frame frame, RuleView rule) {
        return new ShownRule(
                rule.id().toString(),
                frame.levy(rule.levy()),
                acts(
                        frame,
                        rule.actType(),
                        rule.entityTypes(),
                        rule.contractTypes(),
                        rule.exceptContractTypes()),
                null,
                rate(frame, new Rate(new BigDecimal(rule.rate()), rule.baseKind())),
                rule.article() + ", Ord. " + rule.ordinance(),
                rule.changed());
    }

    static ShownRule of(Frame frame, RuleDifference difference) {
        return new ShownRule(
                null,
                frame.levy(difference.levy()),
                acts(
                        frame,
                        difference.actType(),
                        difference.entityTypes(),
                        difference.contractTypes(),
                        difference.exceptContractTypes()),
                rate(frame, difference.before()),
                rate(frame, difference.after()),
                null,
                true);
    }

    private static String acts(
            Frame frame,
            String actType,
            List<String> entities,
            List<String> contracts,
            List<String> except) {
        StringBuilder text = new StringBuilder(frame.join("act.", actType));
        if (contracts != null) {
            text.append(": ").append(names(frame, "tariff.contract.", contracts));
        }
        if (except != null) {
            text.append(", ")
                    .append(frame.t("tariff.except", names(frame, "tariff.contract.", except)));
        }
        if (entities != null) {
            text.append(" (").append(names(frame, "tariff.entity.", entities)).append(')');
        }
        return text.toString();
    }

    private static String names(Frame frame, String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> frame.join(prefix, code))
                .collect(Collectors.joining(", "));
    }

    private static String rate(Frame frame, Rate rate) {
        return rate == null
                ? null
                : frame.t(
                        "tariff.rate",
                        Decimals.percent(rate.rate()),
                        frame.tOr("base." + rate.baseKind(), rate.baseKind()));
    }
}
