package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import co.gov.putumayo.estampillas.tariff.rehearsal.PastEstimates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows what a proposed rate or UVT does to declarations of the last year that are late. */
@ApplicationScoped
class RehearsedEstimates implements PastEstimates {

    private static final int PERIODS = 12;
    private static final long TAX = 10_000_000;

    private final DueDates dueDates;
    private final UsuryRates usuryRates;
    private final AnnualUnits units;
    private final InterestConfig config;
    private final EstimateMessages texts;

    RehearsedEstimates(
            DueDates dueDates,
            UsuryRates usuryRates,
            AnnualUnits units,
            InterestConfig config,
            EstimateMessages texts) {
        this.dueDates = dueDates;
        this.usuryRates = usuryRates;
        this.units = units;
        this.config = config;
        this.texts = texts;
    }

    @Override
    @Transactional
    public List<Estimate> rehearse(Proposed proposed) {
        return switch (proposed.unit()) {
            case "USURY" -> interest(YearMonth.from(proposed.since()), proposed.value());
            case "UVT" -> List.of(minimum(proposed.since().getYear(), proposed.value()));
            case "INFLATION" -> List.of(indexed(proposed));
            default -> List.of();
        };
    }

    /** Interest of the twelve periods due before the month ends, paid on its last day. */
    private List<Estimate> interest(YearMonth month, BigDecimal rate) {
        LocalDate paid = month.atEndOfMonth();
        List<Estimate> estimates = new ArrayList<>();
        TaxPeriod period = new TaxPeriod(month);
        while (estimates.size() < PERIODS && period.month().getYear() >= DueDates.FIRST_YEAR) {
            period = period.previous();
            if (!DueDates.knows(period.month().getYear())) {
                break;
            }
            DueDate due = dueDates.of(period);
            if (due.paymentDueDate().isBefore(paid)) {
                estimates.add(estimate(due, paid, month, rate));
            }
        }
        return estimates;
    }

    private Estimate estimate(DueDate due, LocalDate paid, YearMonth month, BigDecimal rate) {
        LocalDate first = due.paymentDueDate();
        Map<YearMonth, BigDecimal> published =
                usuryRates.between(YearMonth.from(first.plusDays(1)), month);
        Map<YearMonth, BigDecimal> proposed = new TreeMap<>(published);
        proposed.put(month, rate);
        return new Estimate(
                texts.get("rehearsal.interest", due.period().toString(), paid.toString()),
                interest(first, paid, published),
                interest(first, paid, proposed));
    }

    /** Null when a month has no rate: it is refused, not guessed. */
    private Long interest(LocalDate due, LocalDate paid, Map<YearMonth, BigDecimal> rates) {
        return rates.keySet().containsAll(DefaultInterest.months(due, paid))
                ? (Long) DefaultInterest.on(TAX, due, paid, rates, config.method()).amount()
                : null;
    }

    private Estimate minimum(int year, BigDecimal uvt) {
        return new Estimate(
                texts.get("rehearsal.minimum", String.valueOf(year)),
                units.uvt(year).map(MinimumPenalty::ofUvt).map(MinimumPenalty::pesos).orElse(null),
                MinimumPenalty.ofUvt(uvt.longValueExact()).pesos());
    }

    private Estimate indexed(Proposed proposed) {
        BigDecimal grown = BigDecimal.valueOf(TAX).multiply(BigDecimal.ONE.add(proposed.value()));
        return new Estimate(
                texts.get("rehearsal.indexed", String.valueOf(proposed.since().getYear() + 1)),
                TAX,
                Pesos.toThousand(grown));
    }
}
