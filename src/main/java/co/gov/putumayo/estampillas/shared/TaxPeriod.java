package co.gov.putumayo.estampillas.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A month that is declared (art. 299); written {@code 2026-01}. */
public record TaxPeriod(YearMonth month) implements Comparable<TaxPeriod> {

    private static final String FIRST_DAY = "-01";
    private static final int MONTHS = 12;

    public static TaxPeriod of(int year, int month) {
        return new TaxPeriod(YearMonth.of(year, month));
    }

    /**
     * @return empty when the text is not a month of the form YYYY-MM, from 1900 on
     */
    public static Optional<TaxPeriod> parse(String text) {
        return IsoDate.parse(text + FIRST_DAY).map(day -> new TaxPeriod(YearMonth.from(day)));
    }

    /** The twelve periods of a year, in order. */
    public static List<TaxPeriod> ofYear(int year) {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> of(year, month)).toList();
    }

    public TaxPeriod next() {
        return new TaxPeriod(month.plusMonths(1));
    }

    public TaxPeriod previous() {
        return new TaxPeriod(month.minusMonths(1));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public int compareTo(TaxPeriod other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
