package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Readjustment of penalties that stay unpaid: each 1 January, by the whole inflation of the year
 * before, cumulatively (art. 638).
 */
public final class Indexation {

    private final int firstYear;

    private Indexation(int firstYear) {
        this.firstYear = firstYear;
    }

    /**
     * Of a penalty that the filer assessed itself: once it is overdue for more than a year.
     *
     * @param due last day on which it could be paid in time
     */
    public static Indexation ofSelfAssessed(LocalDate due) {
        return new Indexation(due.plusYears(1).getYear() + 1);
    }

    /** Of one that the administration imposed: from the 1 January after it became final. */
    public static Indexation ofImposed(LocalDate finalSince) {
        return new Indexation(finalSince.getYear() + 1);
    }

    /** Years whose inflation is needed to know the value on a day. */
    public List<Integer> inflationYears(LocalDate on) {
        return IntStream.range(firstYear - 1, on.getYear()).boxed().toList();
    }

    /**
     * @param penalty pesos, as first assessed
     * @param inflationByYear certified by the DANE, as fractions
     * @return exact pesos on that day; round once
     * @throws IllegalArgumentException when the inflation of a year is missing: it is never guessed
     */
    public BigDecimal value(long penalty, LocalDate on, Map<Integer, BigDecimal> inflationByYear) {
        BigDecimal value = BigDecimal.valueOf(penalty);
        for (int year : inflationYears(on)) {
            BigDecimal inflation = inflationByYear.get(year);
            if (inflation == null) {
                throw new IllegalArgumentException("No inflation of " + year);
            }
            value = value.multiply(BigDecimal.ONE.add(inflation));
        }
        return value;
    }
}
