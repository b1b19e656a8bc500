package co.gov.putumayo.estampillas.verification.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import co.gov.putumayo.estampillas.tariff.engine.Act;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.RealTariff;
import co.gov.putumayo.estampillas.tariff.engine.Result;
import co.gov.putumayo.estampillas.tariff.engine.TariffEngine;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyAnswer.Stamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The comparison against the tariff engine with the real rules of ordinance 766, on ten thousand
 * random contracts with their additions and receipts.
 */
class SufficiencyPropertiesTest {

    private static final int CASES = 10_000;
    private static final long MOST = 1_000_000_000_000_000L;

    private static final RealTariff REAL = RealTariff.read();
    private static final Comparison COMPARISON =
            new Comparison(new Explanations(new SufficiencyTexts()));

    /** A contract, what was added to it, each as the engine assesses it. */
    record Contract(Act act, List<Act> additions, AnnualValues values) {

        List<Result> results() {
            TariffEngine engine = new TariffEngine(REAL.tariff(), values);
            List<Result> results = new ArrayList<>(List.of(engine.assess(act)));
            additions.forEach(addition -> results.add(engine.assess(addition)));
            return results;
        }

        List<Assessment> parts() {
            return results().stream().map(SufficiencyPropertiesTest::assessment).toList();
        }
    }

    @Property(tries = CASES)
    void whatTheEngineAsksForIsEnough(@ForAll("contracts") Contract contract) {
        List<Assessment> parts = contract.parts();

        Comparison.Outcome outcome = COMPARISON.compare(parts, linesOf(parts), List.of());

        assertThat(outcome.verdict()).isEqualTo(Verdict.ENOUGH);
        assertThat(outcome.stamps()).allMatch(stamp -> stamp.verdict() == Verdict.ENOUGH);
        assertThat(outcome.required())
                .isEqualTo(contract.results().stream().mapToLong(Result::total).sum())
                .isEqualTo(outcome.paid());
    }

    @Property(tries = CASES)
    void onePesoMoreOrLessIsToldOfItsStampAlone(
            @ForAll("taxedContracts") Contract contract,
            @ForAll @IntRange(max = 1_000) int which,
            @ForAll boolean more) {
        List<Assessment> parts = contract.parts();
        List<Line> paid = new ArrayList<>(linesOf(parts));
        int place = which % paid.size();
        Line changed = paid.get(place);
        paid.set(place, withAmount(changed, changed.amount() + (more ? 1 : -1)));

        Comparison.Outcome outcome = COMPARISON.compare(parts, paid, List.of());

        assertThat(outcome.verdict()).isEqualTo(more ? Verdict.OVER : Verdict.SHORT);
        assertThat(outcome.shortBy()).isEqualTo(more ? 0 : 1);
        assertThat(outcome.overBy()).isEqualTo(more ? 1 : 0);
        assertThat(outcome.stamps())
                .allSatisfy(
                        stamp ->
                                assertThat(stamp.difference())
                                        .isEqualTo(
                                                stamp.levy().equals(changed.levy())
                                                        ? (more ? 1 : -1)
                                                        : 0));
    }

    /** Receipts of a contract with other values, types and entity, against fractions by hand. */
    @Property(tries = CASES)
    void agreesWithTheEngineWhateverWasPaid(
            @ForAll("contracts") Contract owed, @ForAll("contracts") Contract declared) {
        List<Assessment> parts = owed.parts();
        List<Line> paid = linesOf(declared.parts());

        Comparison.Outcome outcome = COMPARISON.compare(parts, paid, List.of());

        Map<String, Long> required = byHand(owed);
        Map<String, Long> given = byHand(declared);
        Map<String, Long> differences = new TreeMap<>();
        required.forEach((levy, pesos) -> differences.merge(levy, -pesos, Long::sum));
        given.forEach((levy, pesos) -> differences.merge(levy, pesos, Long::sum));
        Map<String, Long> told = new TreeMap<>();
        outcome.stamps().forEach(stamp -> told.put(stamp.levy(), stamp.difference()));
        assertThat(told).isEqualTo(differences);
        assertThat(outcome.verdict()).isEqualTo(verdict(differences));
        assertThat(outcome.stamps()).allSatisfy(SufficiencyPropertiesTest::isConsistent);
    }

    @Property(tries = CASES)
    void valueSplitOverReceiptsCountsTheSame(
            @ForAll("contracts") Contract contract,
            @ForAll @IntRange(min = 1, max = 5) int pieces) {
        List<Assessment> parts = contract.parts();
        List<Line> split = new ArrayList<>();
        for (Line line : linesOf(parts)) {
            long piece = line.amount() / pieces;
            for (int i = 1; i < pieces; i++) {
                split.add(withAmount(line, piece));
            }
            split.add(withAmount(line, line.amount() - piece * (pieces - 1)));
        }

        Comparison.Outcome outcome = COMPARISON.compare(parts, split, List.of());

        assertThat(outcome.stamps())
                .isEqualTo(COMPARISON.compare(parts, linesOf(parts), List.of()).stamps());
    }

    @Provide
    Arbitrary<Contract> contracts() {
        Arbitrary<Long> values =
                Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 10_000_000),
                        Arbitraries.longs().between(1, MOST));
        return Combinators.combine(
                        Arbitraries.of(EntityType.values()),
                        Arbitraries.of(ContractType.values()),
                        values,
                        values.list().ofMaxSize(3),
                        Arbitraries.of(REAL.annualValues()))
                .as(
                        (entity, type, value, added, annual) ->
                                new Contract(
                                        act(entity, type, false, value),
                                        added.stream()
                                                .map(more -> act(entity, type, true, more))
                                                .toList(),
                                        annual));
    }

    /** Consultancies of most entities owe nothing, for instance. */
    @Provide
    Arbitrary<Contract> taxedContracts() {
        return contracts().filter(contract -> !contract.results().get(0).lines().isEmpty());
    }

    private static Act act(EntityType entity, ContractType type, boolean addition, long value) {
        return new Act(ActType.CONTRACT, entity, type, addition, value, null, 1);
    }

    private static void isConsistent(Stamp stamp) {
        assertThat(stamp.difference()).isEqualTo(stamp.paid() - stamp.required());
        assertThat(stamp.verdict()).isEqualTo(Verdict.of(stamp.paid(), stamp.required()));
        assertThat(stamp.article()).isNotBlank();
        assertThat(stamp.explanation()).isNotBlank();
        assertThat(stamp.lines().stream().mapToLong(Line::amount).sum())
                .isEqualTo(stamp.required());
    }

    private static Verdict verdict(Map<String, Long> differences) {
        if (differences.values().stream().anyMatch(difference -> difference < 0)) {
            return Verdict.SHORT;
        }
        return differences.values().stream().anyMatch(difference -> difference > 0)
                ? Verdict.OVER
                : Verdict.ENOUGH;
    }

    /**
     * Pesos of each stamp in whole numbers: floor(value × rate ÷ 1000 + ½) × 1000 for each part.
     */
    private static Map<String, Long> byHand(Contract contract) {
        Map<String, Long> pesos = new HashMap<>();
        for (Result result : contract.results()) {
            for (Result.Line line : result.lines()) {
                BigInteger millionths = line.rate().movePointRight(6).toBigIntegerExact();
                BigInteger unit = BigInteger.TEN.pow(9);
                long amount =
                        BigInteger.valueOf(line.base().pesos())
                                .multiply(millionths)
                                .shiftLeft(1)
                                .add(unit)
                                .divide(unit.shiftLeft(1))
                                .multiply(BigInteger.valueOf(1000))
                                .longValueExact();
                pesos.merge(line.levy().code(), amount, Long::sum);
            }
        }
        return pesos;
    }

    private static List<Line> linesOf(List<Assessment> parts) {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    private static Line withAmount(Line line, long amount) {
        return new Line(
                line.levy(),
                line.kind(),
                line.name(),
                line.base(),
                line.rate(),
                line.quantity(),
                line.exact(),
                amount,
                line.ordinance(),
                line.article());
    }

    /** As the tariff writes it for clients. */
    private static Assessment assessment(Result result) {
        return new Assessment(
                null,
                result.total(),
                result.lines().stream().map(SufficiencyPropertiesTest::line).toList(),
                result.notApplied().stream()
                        .map(
                                stamp ->
                                        new Assessment.NotApplied(
                                                stamp.levy().code(),
                                                stamp.levy().name(),
                                                stamp.reason().name(),
                                                stamp.article()))
                        .toList(),
                List.of(),
                "766-2018",
                null,
                null);
    }

    private static Line line(Result.Line line) {
        return new Line(
                line.levy().code(),
                Assessment.Kind.STAMP,
                line.levy().name(),
                new Assessment.Base(line.base().kind().code(), plain(line.base().amount())),
                plain(line.rate()),
                null,
                plain(line.exactShown()),
                line.amount(),
                line.ordinance(),
                line.article());
    }

    private static String plain(BigDecimal number) {
        return Decimals.plain(number);
    }
}
