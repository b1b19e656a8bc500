package co.gov.putumayo.estampillas.tariff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.tariff.engine.Result.Line;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.Dates;

/** What holds for every act, with the real rules of ordinance 766 and every year's values. */
class TariffEnginePropertiesTest {

    private static final RealTariff REAL = RealTariff.read();
    private static final Tariff TARIFF = REAL.tariff();
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    @Property
    void totalIsTheSumOfTheLines(@ForAll("acts") Act act, @ForAll("years") AnnualValues values) {
        Result result = new TariffEngine(TARIFF, values).assess(act);

        assertThat(result.total()).isEqualTo(result.lines().stream().mapToLong(Line::amount).sum());
    }

    @Property
    void amountsAreThousandsAndNeverNegative(
            @ForAll("acts") Act act, @ForAll("years") AnnualValues values) {
        Result result = new TariffEngine(TARIFF, values).assess(act);

        assertThat(result.lines())
                .allSatisfy(
                        line -> {
                            assertThat(line.amount()).isNotNegative();
                            assertThat(line.amount() % 1000).isZero();
                        });
    }

    @Property
    void everyStampIsEitherOwedOrExplainedInOrder(
            @ForAll("acts") Act act, @ForAll("years") AnnualValues values) {
        Result result = new TariffEngine(TARIFF, values).assess(act);

        List<Levy> owed = result.lines().stream().map(Line::levy).toList();
        List<Levy> notOwed = result.notApplied().stream().map(Result.NotApplied::levy).toList();
        assertThat(owed).isSortedAccordingTo(Comparator.comparingInt(Levy::position));
        assertThat(notOwed).isSortedAccordingTo(Comparator.comparingInt(Levy::position));
        assertThat(Stream.concat(owed.stream(), notOwed.stream()))
                .filteredOn(levy -> levy.kind() == Levy.Kind.STAMP)
                .containsExactlyInAnyOrderElementsOf(
                        TARIFF.levies().stream()
                                .filter(levy -> levy.kind() == Levy.Kind.STAMP)
                                .toList());
    }

    /**
     * Against whole-number arithmetic on the bare fraction, which shares nothing with the engine.
     */
    @Property
    void stampsAreRoundedOnceHalfUpFromTheExactFraction(
            @ForAll("acts") Act act, @ForAll("years") AnnualValues values) {
        Result result = new TariffEngine(TARIFF, values).assess(act);

        assertThat(result.lines())
                .filteredOn(line -> line.levy().kind() == Levy.Kind.STAMP)
                .allSatisfy(line -> assertThat(line.amount()).isEqualTo(roundedByHand(line)));
    }

    @Property
    void aThousandTimesTheValueIsAThousandTimesTheExactAmount(
            @ForAll("valuedActs") Act act,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long value,
            @ForAll("years") AnnualValues values) {
        TariffEngine engine = new TariffEngine(TARIFF, values);

        List<Line> small = ofTheValue(engine.assess(with(act, value)));
        List<Line> large = ofTheValue(engine.assess(with(act, value * 1000)));

        assertThat(large).hasSameSizeAs(small);
        for (int i = 0; i < small.size(); i++) {
            assertThat(large.get(i).exact())
                    .isEqualByComparingTo(small.get(i).exact().movePointRight(3));
        }
    }

    @Property
    void moreValueNeverOwesLess(
            @ForAll("valuedActs") Act act,
            @ForAll @LongRange(min = 1, max = Pesos.MAX) long one,
            @ForAll @LongRange(min = 1, max = Pesos.MAX) long other,
            @ForAll("years") AnnualValues values) {
        TariffEngine engine = new TariffEngine(TARIFF, values);

        Result less = engine.assess(with(act, Math.min(one, other)));
        Result more = engine.assess(with(act, Math.max(one, other)));

        assertThat(more.lines()).hasSameSizeAs(less.lines());
        for (int i = 0; i < less.lines().size(); i++) {
            assertThat(more.lines().get(i).amount())
                    .isGreaterThanOrEqualTo(less.lines().get(i).amount());
        }
    }

    @Property
    void higherRateOnTheSameBaseNeverOwesLess(
            @ForAll("acts") Act act, @ForAll("years") AnnualValues values) {
        Result result = new TariffEngine(TARIFF, values).assess(act);

        for (Line one : result.lines()) {
            for (Line other : result.lines()) {
                if (one.base().equals(other.base()) && one.rate().compareTo(other.rate()) <= 0) {
                    assertThat(one.amount()).isLessThanOrEqualTo(other.amount());
                }
            }
        }
    }

    @Property
    void additionIsTaxedLikeItsContract(
            @ForAll("valuedActs") Act act, @ForAll("years") AnnualValues values) {
        Assume.that(act.type() == ActType.CONTRACT);
        TariffEngine engine = new TariffEngine(TARIFF, values);

        Result addition =
                engine.assess(
                        new Act(
                                act.type(),
                                act.entityType(),
                                act.contractType(),
                                !act.addition(),
                                act.value(),
                                null,
                                1));

        assertThat(addition).isEqualTo(engine.assess(act));
    }

    @Property
    void theOrderOfRulesDoesNotMatter(
            @ForAll("acts") Act act,
            @ForAll("years") AnnualValues values,
            @ForAll("shuffled") List<LevyRule> shuffled) {
        Tariff other = new Tariff(TARIFF.version(), TARIFF.levies(), shuffled, TARIFF.fees());

        Result result = new TariffEngine(other, values).assess(act);

        assertThat(result.lines()).isEqualTo(new TariffEngine(TARIFF, values).assess(act).lines());
    }

    @Property
    void aChangeOfLawChangesNothingBeforeItsDate(
            @ForAll("acts") Act act,
            @ForAll("dates") LocalDate change,
            @ForAll("dates") LocalDate date,
            @ForAll @LongRange(min = 1, max = 999_999) long rate) {
        Tariff after = withEveryRate(BigDecimal.valueOf(rate, 6), change);
        TariffTimeline old = new TariffTimeline(List.of(TARIFF.version()));
        TariffTimeline both = new TariffTimeline(List.of(after.version(), TARIFF.version()));

        TariffVersion inForce = both.inForceOn(date).orElseThrow();

        if (date.isBefore(change)) {
            assertThat(inForce).isEqualTo(old.inForceOn(date).orElseThrow());
        } else {
            assertThat(inForce).isEqualTo(after.version());
            assertThat(new TariffEngine(after, valuesOf(date)).assess(act).lines())
                    .filteredOn(line -> line.levy().kind() == Levy.Kind.STAMP)
                    .allSatisfy(
                            line ->
                                    assertThat(line.rate())
                                            .isEqualByComparingTo(BigDecimal.valueOf(rate, 6)));
        }
    }

    @Property
    void everyDayFromTheFirstHasExactlyOneVersion(
            @ForAll("dates") LocalDate change, @ForAll("dates") LocalDate date) {
        TariffVersion later = new TariffVersion("later", "1/2020", "Later", change);
        TariffTimeline timeline = new TariffTimeline(List.of(later, TARIFF.version()));

        long inForce =
                timeline.versions().stream()
                        .filter(version -> !version.validFrom().isAfter(date))
                        .filter(
                                version ->
                                        timeline.validTo(version)
                                                .map(last -> !last.isBefore(date))
                                                .orElse(true))
                        .count();

        assertThat(inForce).isEqualTo(1);
    }

    @Provide
    Arbitrary<AnnualValues> years() {
        return Arbitraries.of(REAL.annualValues());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates()
                .between(TARIFF.version().validFrom().plusDays(1), LocalDate.of(2026, 12, 31));
    }

    @Provide
    Arbitrary<List<LevyRule>> shuffled() {
        return Arbitraries.shuffle(TARIFF.rules());
    }

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.of(REAL.shapes()),
                        Arbitraries.longs().between(1, Pesos.MAX),
                        Arbitraries.integers().between(1, 10_000))
                .as(
                        (act, value, quantity) ->
                                new Act(
                                        act.type(),
                                        act.entityType(),
                                        act.contractType(),
                                        act.addition(),
                                        act.value() == null ? null : value,
                                        act.fee(),
                                        act.type() == ActType.FEE ? quantity : 1));
    }

    @Provide
    Arbitrary<Act> valuedActs() {
        return acts().filter(act -> act.value() != null);
    }

    private static Act with(Act act, long value) {
        return new Act(
                act.type(), act.entityType(), act.contractType(), act.addition(), value, null, 1);
    }

    private static List<Line> ofTheValue(Result result) {
        return result.lines().stream().filter(line -> line.base().kind().unit().isEmpty()).toList();
    }

    private static AnnualValues valuesOf(LocalDate date) {
        return REAL.annualValues().stream()
                .filter(values -> values.year() == date.getYear())
                .findFirst()
                .orElseThrow();
    }

    private static Tariff withEveryRate(BigDecimal rate, LocalDate validFrom) {
        List<LevyRule> rules =
                TARIFF.rules().stream()
                        .map(
                                rule ->
                                        new LevyRule(
                                                rule.levy(),
                                                rule.actType(),
                                                rule.entityTypes(),
                                                rule.contractTypes(),
                                                rule.exceptContractTypes(),
                                                rule.base(),
                                                rate,
                                                rule.ordinance(),
                                                rule.article()))
                        .toList();
        return new Tariff(
                new TariffVersion("change", "1/2020", "Change", validFrom),
                TARIFF.levies(),
                rules,
                TARIFF.fees());
    }

    /** floor(pesos × rate ÷ divisor ÷ 1000 + ½) × 1000, in integers. */
    private static long roundedByHand(Line line) {
        BigInteger numerator =
                BigInteger.valueOf(line.base().pesos())
                        .multiply(line.rate().movePointRight(6).toBigIntegerExact());
        BigInteger denominator =
                BigInteger.valueOf(line.base().divisor())
                        .multiply(BigInteger.TEN.pow(6))
                        .multiply(THOUSAND);
        return numerator
                .shiftLeft(1)
                .add(denominator)
                .divide(denominator.shiftLeft(1))
                .multiply(THOUSAND)
                .longValueExact();
    }
}
