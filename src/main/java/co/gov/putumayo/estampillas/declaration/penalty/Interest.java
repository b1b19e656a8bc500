package co.gov.putumayo.estampillas.declaration.penalty;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * Default interest on a tax, with the months it comes from.
 *
 * @param tax pesos that were not paid in time
 * @param months in order; none when paid in time
 */
public record Interest(long tax, InterestMethod method, List<Month> months) {

    /**
     * Days of a month on which interest runs.
     *
     * @param annualRate fraction: the usury rate of the month less two points
     */
    public record Month(YearMonth month, int days, BigDecimal annualRate) {}

    public Interest {
        months = List.copyOf(months);
    }

    /** Pesos to pay, rounded to the thousand once, from the exact amount (art. 411). */
    public long amount() {
        return amount(List.of(this));
    }

    /**
     * As {@link #amount()}, of a tax that was paid in parts.
     *
     * @param parts at least one, all by the same method
     */
    public static long amount(List<Interest> parts) {
        return Pesos.toThousand(
                parts.stream()
                        .map(part -> part.taxTimes(part.weight()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.get(0).method.divisor());
    }

    /** The exact pesos, cut to some decimals, half up. */
    public BigDecimal exact(int decimals) {
        return pesos(weight(), decimals);
    }

    /** What one of its months adds, cut to some decimals, half up. */
    public BigDecimal ofMonth(Month month, int decimals) {
        return pesos(method.weight(month.annualRate(), month.days()), decimals);
    }

    /** Sum of the days times their rates. */
    BigDecimal weight() {
        return months.stream()
                .map(month -> method.weight(month.annualRate(), month.days()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal pesos(BigDecimal weight, int decimals) {
        return taxTimes(weight).divide(method.divisor(), decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal taxTimes(BigDecimal weight) {
        return BigDecimal.valueOf(tax).multiply(weight);
    }
}
