package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is loaded, by year or by month, in pesos or as a fraction. */
public enum ReferenceUnit {
    UVT("1", "10000000", 0),
    SMMLV("1", "1000000000", 0),
    UVB("1", "10000000", 0),
    /** Effective annual; default interest takes two points off it, and never turns negative. */
    USURY("0.020001", "1.999999", 5),
    INFLATION("0.000001", "1.999999", 6);

    private static final Pattern YEAR = Pattern.compile("(19[9]\\d|20\\d\\d|21\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(20|21)\\d\\d-\\d\\d");

    private final BigDecimal least;
    private final BigDecimal most;
    private final int decimals;

    ReferenceUnit(String least, String most, int decimals) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.decimals = decimals;
    }

    static Optional<ReferenceUnit> of(String code) {
        return Stream.of(values()).filter(unit -> unit.name().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Stream.of(values()).map(ReferenceUnit::name).toList();
    }

    /** Whether the value makes sense at all; how plausible it is, the rehearsal shows. */
    boolean accepts(BigDecimal value) {
        return value.compareTo(least) >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }

    String range() {
        return least.toPlainString() + " – " + most.toPlainString();
    }

    int decimals() {
        return decimals;
    }

    boolean isMonthly() {
        return this == USURY;
    }

    /**
     * @param period a year, or a month when it holds by month
     * @return first day on which the value holds; empty when the text is neither
     */
    Optional<LocalDate> since(String period) {
        try {
            if (isMonthly()) {
                return MONTH.matcher(period).matches()
                        ? Optional.of(YearMonth.parse(period).atDay(1))
                        : Optional.empty();
            }
            return YEAR.matcher(period).matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(period), 1, 1))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String period(LocalDate since) {
        return isMonthly() ? YearMonth.from(since).toString() : String.valueOf(since.getYear());
    }

    /** First day of the period whose value counts on a day: inflation, that of the year before. */
    LocalDate holdingOn(LocalDate day) {
        return switch (this) {
            case USURY -> day.withDayOfMonth(1);
            case INFLATION -> day.withDayOfYear(1).minusYears(1);
            case UVT, SMMLV, UVB -> day.withDayOfYear(1);
        };
    }

    LocalDate before(LocalDate since) {
        return isMonthly() ? since.minusMonths(1) : since.minusYears(1);
    }

    /** The unit that acts are assessed with; empty for rates. */
    public Optional<AnnualUnit> annualUnit() {
        return switch (this) {
            case UVT -> Optional.of(AnnualUnit.UVT);
            case SMMLV -> Optional.of(AnnualUnit.SMMLV);
            case UVB -> Optional.of(AnnualUnit.UVB);
            case USURY, INFLATION -> Optional.empty();
        };
    }
}
