package co.gov.putumayo.estampillas.treasury.recompute;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Computes one liquidation again with the version of the tariff that made it. */
@ApplicationScoped
class Recomputation {

    private final Tariffs tariffs;

    Recomputation(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    private record Line(
            String levy, BigDecimal base, BigDecimal rate, String article, long amount) {

        static Line of(Assessment.Line line) {
            return new Line(
                    line.levy(),
                    new BigDecimal(line.base().amount()).stripTrailingZeros(),
                    new BigDecimal(line.rate()).stripTrailingZeros(),
                    line.article(),
                    line.amount());
        }
    }

    /**
     * @return what differs, for whoever looks into it; empty when all is the same
     */
    Optional<String> differenceOf(LiquidationView stored) {
        Violations violations = new Violations();
        Assessment again;
        try {
            again =
                    tariffs.assessWith(
                            stored.tariffVersion(),
                            stored.act(),
                            stored.date().toString(),
                            violations);
        } catch (IllegalArgumentException e) {
            return Optional.of("no tariff " + stored.tariffVersion());
        }
        if (again == null) {
            return Optional.of("refused now: " + violations.errors());
        }
        List<Line> was = stored.lines().stream().map(Line::of).toList();
        List<Line> is = again.lines().stream().map(Line::of).toList();
        return was.equals(is) && stored.total() == again.total()
                ? Optional.empty()
                : Optional.of("stored " + was + ", computed " + is);
    }
}
