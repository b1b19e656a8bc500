package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Interest for each calendar day of delay, at the usury rate of that day's month less two points
 * (arts. 428, 429). It is simple: interest bears no interest.
 */
public final class DefaultInterest {

    private static final BigDecimal TWO_POINTS = new BigDecimal("0.02");

    private DefaultInterest() {}

    /**
     * Months in which at least one day bears interest.
     *
     * @param due last day on which the tax could be paid in time
     */
    public static List<YearMonth> months(LocalDate due, LocalDate paid) {
        if (!paid.isAfter(due)) {
            return List.of();
        }
        YearMonth last = YearMonth.from(paid);
        return Stream.iterate(
                        YearMonth.from(due.plusDays(1)),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }

    /**
     * From the day after the due date to that of payment, both included.
     *
     * @param tax pesos that were not paid in time
     * @param usury effective annual rates as fractions, of every month of {@link #months}
     * @throws IllegalArgumentException when a month has no rate: it is never guessed
     */
    public static Interest on(
            long tax,
            LocalDate due,
            LocalDate paid,
            Map<YearMonth, BigDecimal> usury,
            InterestMethod method) {
        List<Interest.Month> months = new ArrayList<>();
        for (YearMonth month : months(due, paid)) {
            BigDecimal rate = usury.get(month);
            if (rate == null) {
                throw new IllegalArgumentException("No usury rate of " + month);
            }
            months.add(
                    new Interest.Month(month, days(month, due, paid), rate.subtract(TWO_POINTS)));
        }
        return new Interest(tax, method, months);
    }

    private static int days(YearMonth month, LocalDate due, LocalDate paid) {
        LocalDate dayBefore = latest(due, month.atDay(1).minusDays(1));
        LocalDate last = paid.isBefore(month.atEndOfMonth()) ? paid : month.atEndOfMonth();
        return Math.toIntExact(ChronoUnit.DAYS.between(dayBefore, last));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
