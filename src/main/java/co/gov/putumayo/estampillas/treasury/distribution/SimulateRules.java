package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tries rules on what was collected in a past period, entry by entry as they would have split it.
 */
@ApplicationScoped
public class SimulateRules {

    private static final int LONGEST_ID = 40;

    private final RuleRepository rules;
    private final Collected collected;
    private final Funds funds;
    private final Stamps stamps;

    SimulateRules(RuleRepository rules, Collected collected, Funds funds, Stamps stamps) {
        this.rules = rules;
        this.collected = collected;
        this.funds = funds;
        this.stamps = stamps;
    }

    private record Key(String levy, String fund) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return (levy + "/" + fund).compareTo(other.levy + "/" + other.fund);
        }
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    public SimulationAnswer simulate(SimulationRequest request) {
        Violations violations = new Violations();
        Optional<LocalDate> from = day(request.from(), "/from", violations);
        Optional<LocalDate> to = day(request.to(), "/to", violations);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            violations.add("/to", "before-from", "El período termina antes de empezar.");
        }
        Shares shares = shares(request, violations);
        violations.throwIfAny();
        return answer(from.orElseThrow(), to.orElseThrow(), shares);
    }

    private Shares shares(SimulationRequest request, Violations violations) {
        if (request.version() == null) {
            return Shares.of(
                    ShareRules.read(request.shares(), stamps.codes(), funds.byCode(), violations));
        }
        Optional<RuleVersion> version =
                Optional.ofNullable(
                                TextRules.optional(
                                        request.version(), LONGEST_ID, "/version", violations))
                        .flatMap(rules::findByIdOptional);
        if (version.isEmpty()) {
            violations.add("/version", "unknown-version", "No existe esa versión.");
        }
        return version.map(found -> Shares.of(found.shares())).orElse(null);
    }

    private SimulationAnswer answer(LocalDate from, LocalDate to, Shares shares) {
        Map<Key, BigDecimal> actual = new TreeMap<>();
        Map<Key, BigDecimal> simulated = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        collected
                .byFund(from, to)
                .forEach(
                        row ->
                                actual.merge(
                                        new Key(row.levy(), row.fund()),
                                        row.pesos(),
                                        BigDecimal::add));
        for (Collected.Amount amount : collected.amounts(from, to)) {
            sum = sum.add(amount.pesos().multiply(amount.times()));
            shares.split(amount.levy(), amount.pesos())
                    .forEach(
                            (fund, part) ->
                                    simulated.merge(
                                            new Key(amount.levy(), fund),
                                            part.multiply(amount.times()),
                                            BigDecimal::add));
        }
        List<SimulationAnswer.FundLine> lines = new ArrayList<>();
        Map<Key, BigDecimal> all = new TreeMap<>(actual);
        all.putAll(simulated);
        for (Key key : all.keySet()) {
            BigDecimal was = actual.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal would = simulated.getOrDefault(key, BigDecimal.ZERO);
            lines.add(
                    new SimulationAnswer.FundLine(
                            key.levy(),
                            key.fund(),
                            Amounts.plain(was),
                            Amounts.plain(would),
                            Amounts.plain(would.subtract(was))));
        }
        return new SimulationAnswer(from, to, Amounts.plain(sum), lines);
    }

    private static Optional<LocalDate> day(String text, String pointer, Violations violations) {
        Optional<LocalDate> day = IsoDate.parse(text);
        if (day.isEmpty()) {
            violations.add(pointer, "malformed-date", "Debe ser un día que exista.");
        }
        return day;
    }
}
