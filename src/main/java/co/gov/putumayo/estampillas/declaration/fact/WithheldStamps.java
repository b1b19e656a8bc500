package co.gov.putumayo.estampillas.declaration.fact;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.withholding.WithholdingView;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The month of a withholding agent: what it withheld, declared before or not. */
@ApplicationScoped
class WithheldStamps {

    private static final int PAGE = 500;

    private final Withholdings withholdings;

    WithheldStamps(Withholdings withholdings) {
        this.withholdings = withholdings;
    }

    List<Fact> of(String entityNit, TaxPeriod period) {
        List<Fact> facts = new ArrayList<>();
        UUID last = null;
        List<WithholdingView> page;
        do {
            page = withholdings.page(entityNit, period, last, PAGE);
            page.forEach(withheld -> facts.addAll(facts(withheld)));
            last = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return facts;
    }

    /** Fees have no monthly declaration. */
    private static List<Fact> facts(WithholdingView withheld) {
        LiquidationView act = withheld.liquidation();
        boolean addition = Boolean.TRUE.equals(act.act().addition());
        return act.lines().stream()
                .filter(line -> line.kind() != Assessment.Kind.FEE)
                .map(
                        line ->
                                new Fact(
                                        withheld.id(),
                                        addition ? RowType.ADDITION : RowType.OPERATION,
                                        line.levy(),
                                        withheld.paymentOrderNumber(),
                                        withheld.paymentOrderDate(),
                                        act.taxpayer().display(),
                                        act.taxpayerName(),
                                        new BigDecimal(line.base().amount())
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .longValueExact(),
                                        line.amount()))
                .toList();
    }
}
