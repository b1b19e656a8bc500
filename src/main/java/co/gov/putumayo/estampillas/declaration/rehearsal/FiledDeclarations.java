package co.gov.putumayo.estampillas.declaration.rehearsal;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.estimate.InterestConfig;
import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import co.gov.putumayo.estampillas.tariff.rehearsal.PastEstimates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Interest and minimum penalties of declarations that were really filed, with another rate or UVT.
 * A correction is tried on its own month or year; a value of a new one, in place of the one before.
 */
@ApplicationScoped
class FiledDeclarations implements PastEstimates {

    private static final String USURY = "USURY";
    private static final String UVT = "UVT";

    private final EntityManager database;
    private final DueDates dueDates;
    private final UsuryRates usuryRates;
    private final AnnualUnits units;
    private final InterestConfig config;
    private final RehearsalTexts texts;

    FiledDeclarations(
            EntityManager database,
            DueDates dueDates,
            UsuryRates usuryRates,
            AnnualUnits units,
            InterestConfig config,
            RehearsalTexts texts) {
        this.database = database;
        this.dueDates = dueDates;
        this.usuryRates = usuryRates;
        this.units = units;
        this.config = config;
        this.texts = texts;
    }

    /** A declaration that was filed after its due date. */
    private record Late(LocalDate period, LocalDate filingDay, Long toPay, Long interest) {}

    @Override
    @Transactional
    public List<Estimate> rehearse(Proposed proposed) {
        return switch (proposed.unit()) {
            case USURY -> interest(YearMonth.from(proposed.since()), proposed.value());
            case UVT -> minimum(proposed.since().getYear(), proposed.value());
            default -> List.of();
        };
    }

    private List<Estimate> interest(YearMonth proposed, BigDecimal rate) {
        boolean known = !usuryRates.between(proposed, proposed).isEmpty();
        YearMonth month = known ? proposed : proposed.minusMonths(1);
        List<Late> late = lateIn(month);
        if (late.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, BigDecimal> rates = rates(late, month, rate);
        Map<LocalDate, LocalDate> dueOf = new HashMap<>();
        long before = 0;
        long after = 0;
        for (Late one : late) {
            LocalDate due =
                    dueOf.computeIfAbsent(
                            one.period(),
                            period ->
                                    dueDates.of(new TaxPeriod(YearMonth.from(period)))
                                            .paymentDueDate());
            before += one.interest();
            after +=
                    DefaultInterest.on(one.toPay(), due, one.filingDay(), rates, config.method())
                            .amount();
        }
        return List.of(
                new Estimate(
                        texts.get("interest", month.toString(), String.valueOf(late.size())),
                        before,
                        after));
    }

    private Map<YearMonth, BigDecimal> rates(List<Late> late, YearMonth month, BigDecimal rate) {
        YearMonth first = month;
        YearMonth last = month;
        for (Late one : late) {
            YearMonth period = YearMonth.from(one.period());
            YearMonth filed = YearMonth.from(one.filingDay());
            first = period.isBefore(first) ? period : first;
            last = filed.isAfter(last) ? filed : last;
        }
        Map<YearMonth, BigDecimal> rates = new TreeMap<>(usuryRates.between(first, last));
        rates.put(month, rate);
        return rates;
    }

    /** Those whose delay reached into the month. */
    private List<Late> lateIn(YearMonth month) {
        List<?> rows =
                database.createNativeQuery(
                                """
                        select period, filing_day, tax_to_pay, interest from declaration
                        where interest > 0 and filing_day >= :first and due_date < :last
                        """)
                        .setParameter("first", month.atDay(1))
                        .setParameter("last", month.atEndOfMonth())
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(FiledDeclarations::late).toList();
    }

    private static Late late(Object[] row) {
        return new Late((LocalDate) row[0], (LocalDate) row[1], (Long) row[2], (Long) row[3]);
    }

    private List<Estimate> minimum(int proposed, BigDecimal uvt) {
        boolean known = units.uvt(proposed).isPresent();
        int year = known ? proposed : proposed - 1;
        Optional<MinimumPenalty> now = units.uvt(year).map(MinimumPenalty::ofUvt);
        if (now.isEmpty()) {
            return List.of();
        }
        long count =
                (Long)
                        database.createNativeQuery(
                                        """
                                        select count(*) from declaration
                                        where penalty = :minimum
                                            and filing_day between :first and :last
                                        """)
                                .setParameter("minimum", now.get().pesos())
                                .setParameter("first", LocalDate.ofYearDay(year, 1))
                                .setParameter("last", LocalDate.ofYearDay(year + 1, 1).minusDays(1))
                                .getSingleResult();
        return count == 0
                ? List.of()
                : List.of(
                        new Estimate(
                                texts.get("minimum", String.valueOf(year), String.valueOf(count)),
                                Math.multiplyExact(count, now.get().pesos()),
                                Math.multiplyExact(
                                        count,
                                        MinimumPenalty.ofUvt(uvt.longValueExact()).pesos())));
    }
}
