package co.gov.putumayo.estampillas.treasury.cap;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.treasury.distribution.StampIncome;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures what was issued of each stamp against its cap. */
@ApplicationScoped
public class MeasureCaps {

    private static final int FRACTION_DIGITS = 4;

    private final CapStore store;
    private final StampIncome income;
    private final CapConfig config;

    MeasureCaps(CapStore store, StampIncome income, CapConfig config) {
        this.store = store;
        this.income = income;
        this.config = config;
    }

    @Transactional
    public List<CapStatus> measure(int year) {
        Map<Integer, YearData> years = store.years();
        Map<Integer, Map<String, BigDecimal>> collected = new HashMap<>();
        return store.caps().stream().map(cap -> measure(cap, year, years, collected)).toList();
    }

    private CapStatus measure(
            Cap cap,
            int year,
            Map<Integer, YearData> years,
            Map<Integer, Map<String, BigDecimal>> collected) {
        List<String> missing = new ArrayList<>();
        BigDecimal limit;
        BigDecimal used = BigDecimal.ZERO;
        if (cap.basis() == Cap.Basis.BUDGET_SHARE) {
            BigDecimal budget = data(years, year).budget();
            if (budget == null) {
                missing.add("budget " + year);
            }
            limit = budget == null ? null : budget.multiply(cap.share());
            used = issued(cap.levy(), year, years, collected);
        } else {
            limit = cap.amount();
            int first = cap.basis() == Cap.Basis.CONSTANT_TOTAL ? cap.baseYear() : year;
            for (int each = first; each <= year; each++) {
                BigDecimal issued = issued(cap.levy(), each, years, collected);
                if (issued.signum() != 0) {
                    used = used.add(atBasePrices(issued, each, cap.baseYear(), years, missing));
                }
            }
        }
        return status(cap, limit, used, missing);
    }

    private CapStatus status(Cap cap, BigDecimal limit, BigDecimal used, List<String> missing) {
        BigDecimal fraction =
                limit == null || !missing.isEmpty()
                        ? null
                        : used.divide(limit, FRACTION_DIGITS, RoundingMode.HALF_UP);
        return new CapStatus(
                cap.code(),
                cap.levy(),
                cap.article(),
                cap.reading(),
                cap.warns(),
                limit == null ? null : Amounts.plain(limit.setScale(0, RoundingMode.DOWN)),
                Amounts.plain(used.setScale(0, RoundingMode.HALF_UP)),
                fraction == null ? null : Decimals.plain(fraction),
                level(fraction),
                missing.stream().distinct().toList());
    }

    private CapLevel level(BigDecimal fraction) {
        if (fraction == null) {
            return CapLevel.NO_DATA;
        }
        if (fraction.compareTo(BigDecimal.ONE) >= 0) {
            return CapLevel.EXCEEDED;
        }
        if (fraction.compareTo(config.warn()) >= 0) {
            return CapLevel.WARNING;
        }
        return fraction.compareTo(config.watch()) >= 0 ? CapLevel.WATCH : CapLevel.OK;
    }

    private static BigDecimal atBasePrices(
            BigDecimal pesos,
            int year,
            int baseYear,
            Map<Integer, YearData> years,
            List<String> missing) {
        if (year == baseYear) {
            return pesos;
        }
        BigDecimal index = data(years, year).priceIndex();
        BigDecimal base = data(years, baseYear).priceIndex();
        if (index == null) {
            missing.add("price-index " + year);
        }
        if (base == null) {
            missing.add("price-index " + baseYear);
        }
        return index == null || base == null
                ? BigDecimal.ZERO
                : pesos.multiply(base).divide(index, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal issued(
            String levy,
            int year,
            Map<Integer, YearData> years,
            Map<Integer, Map<String, BigDecimal>> collected) {
        return collected
                .computeIfAbsent(
                        year,
                        each ->
                                income.between(
                                        LocalDate.ofYearDay(each, 1),
                                        LocalDate.ofYearDay(each, 1).plusYears(1).minusDays(1)))
                .getOrDefault(levy, BigDecimal.ZERO)
                .add(data(years, year).elsewhere(levy));
    }

    private static YearData data(Map<Integer, YearData> years, int year) {
        return years.getOrDefault(year, YearData.NONE);
    }
}
