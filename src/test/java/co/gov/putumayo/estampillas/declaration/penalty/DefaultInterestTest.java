package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultInterestTest {

    private static final Map<YearMonth, BigDecimal> USURY =
            Map.of(
                    YearMonth.of(2020, 1), new BigDecimal("0.2816"),
                    YearMonth.of(2023, 4), new BigDecimal("0.4709"),
                    YearMonth.of(2023, 5), new BigDecimal("0.4541"),
                    YearMonth.of(2026, 1), new BigDecimal("0.2436"),
                    YearMonth.of(2026, 2), new BigDecimal("0.2523"),
                    YearMonth.of(2026, 3), new BigDecimal("0.2552"));

    private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

    /** Rates that differ from month to month, for as long as the properties reach. */
    private static final Map<YearMonth, BigDecimal> MANY =
            Stream.iterate(YearMonth.from(EPOCH), month -> month.plusMonths(1))
                    .limit(240)
                    .collect(
                            Collectors.toMap(
                                    month -> month,
                                    month ->
                                            BigDecimal.valueOf(
                                                    2_000L + 37L * month.getMonthValue(), 4)));

    /** Worked out elsewhere, to the cent. */
    @ParameterizedTest
    @CsvSource({
        "1000000, 2026-01-15, 2026-03-10, 33972.68, 30665.67",
        "250000, 2023-03-31, 2023-05-02, 9832.79, 8145.65",
        "1000000, 2019-12-31, 2020-01-31, 22157.38, 19742.73",
    })
    void bothMethodsGiveTheKnownInterest(
            long tax, LocalDate due, LocalDate paid, BigDecimal dian, BigDecimal effective) {
        assertThat(DefaultInterest.on(tax, due, paid, USURY, InterestMethod.DIAN).exact(2))
                .isEqualTo(dian);
        assertThat(
                        DefaultInterest.on(tax, due, paid, USURY, InterestMethod.EFFECTIVE_DAILY)
                                .exact(2))
                .isEqualTo(effective);
    }

    @Test
    void tracesTheDaysAndRateOfEachMonth() {
        Interest interest =
                DefaultInterest.on(
                        1_000_000,
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2026, 3, 10),
                        USURY,
                        InterestMethod.DIAN);

        assertThat(interest.months())
                .containsExactly(
                        month("2026-01", 16, "0.2236"),
                        month("2026-02", 28, "0.2323"),
                        month("2026-03", 10, "0.2352"));
        assertThat(interest.months())
                .extracting(month -> interest.ofMonth(month, 2).toPlainString())
                .containsExactly("9774.86", "17771.58", "6426.23");
    }

    @Test
    void firstDayIsTheOneAfterTheDueDate() {
        Interest oneDay =
                DefaultInterest.on(
                        366_000_000,
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 1),
                        USURY,
                        InterestMethod.DIAN);

        assertThat(oneDay.months()).containsExactly(month("2026-02", 1, "0.2323"));
        assertThat(oneDay.exact(4)).isEqualTo("232300.0000");
        assertThat(oneDay.amount()).isEqualTo(232_000);
    }

    @Test
    void refusesMonthWithoutRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                DefaultInterest.on(
                                        1,
                                        LocalDate.of(2026, 3, 30),
                                        LocalDate.of(2026, 4, 1),
                                        USURY,
                                        InterestMethod.DIAN))
                .withMessageContaining("2026-04");
    }

    /** 23.23 % a year: (1 + daily)^365 comes back to it. */
    @ParameterizedTest
    @CsvSource({"0.2323", "0.0001", "0.44", "1.9", "0"})
    void effectiveDailyRateCompoundsToTheAnnualOne(BigDecimal annual) {
        BigDecimal daily = EffectiveRate.daily(annual);

        assertThat(
                        BigDecimal.ONE
                                .add(daily)
                                .pow(365)
                                .subtract(BigDecimal.ONE)
                                .subtract(annual)
                                .abs())
                .isLessThan(new BigDecimal("1E-30"));
    }

    @Property
    void addsUpOverAdjacentSpans(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 2000) int first,
            @ForAll @IntRange(max = 2000) int second,
            @ForAll InterestMethod method) {
        LocalDate due = EPOCH.plusDays(start);
        LocalDate middle = due.plusDays(first);
        LocalDate paid = middle.plusDays(second);

        BigDecimal whole = DefaultInterest.on(tax, due, paid, MANY, method).weight();

        BigDecimal parts =
                DefaultInterest.on(tax, due, middle, MANY, method)
                        .weight()
                        .add(DefaultInterest.on(tax, middle, paid, MANY, method).weight());
        assertThat(whole).isEqualByComparingTo(parts);
    }

    @Property
    void countsEveryDayOnce(
            @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(max = 3000) int late) {
        LocalDate due = EPOCH.plusDays(start);

        Interest interest =
                DefaultInterest.on(1, due, due.plusDays(late), MANY, InterestMethod.DIAN);

        assertThat(interest.months().stream().mapToInt(Interest.Month::days).sum()).isEqualTo(late);
        assertThat(interest.months()).allMatch(month -> month.days() > 0);
    }

    @Property
    void isNothingWhenPaidInTime(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(max = 400) int early,
            @ForAll InterestMethod method) {
        Interest interest =
                DefaultInterest.on(tax, EPOCH, EPOCH.minusDays(early), Map.of(), method);

        assertThat(interest.amount()).isZero();
        assertThat(interest.exact(4)).isEqualByComparingTo("0");
        assertThat(interest.months()).isEmpty();
    }

    @Property
    void effectiveDailyIsTheLesser(
            @ForAll @LongRange(min = 1, max = Pesos.MAX) long tax,
            @ForAll @IntRange(min = 1, max = 2000) int late) {
        LocalDate paid = EPOCH.plusDays(late);

        assertThat(
                        DefaultInterest.on(tax, EPOCH, paid, MANY, InterestMethod.EFFECTIVE_DAILY)
                                .exact(12))
                .isLessThan(
                        DefaultInterest.on(tax, EPOCH, paid, MANY, InterestMethod.DIAN).exact(12));
    }

    private static Interest.Month month(String month, int days, String rate) {
        return new Interest.Month(YearMonth.parse(month), days, new BigDecimal(rate));
    }
}
