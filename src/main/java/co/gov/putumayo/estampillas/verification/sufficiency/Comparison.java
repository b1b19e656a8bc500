package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyAnswer.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What is owed against what was paid, to the peso and stamp by stamp: each is a tax of its own, and
 * too much of one pays nothing of another.
 */
final class Comparison {

    private final Explanations explanations;

    Comparison(Explanations explanations) {
        this.explanations = explanations;
    }

    /** The stamps and what their verdicts come to. */
    record Outcome(List<Stamp> stamps) {

        Verdict verdict() {
            if (shortBy() > 0) {
                return Verdict.SHORT;
            }
            return overBy() > 0 ? Verdict.OVER : Verdict.ENOUGH;
        }

        long required() {
            return sum(Stamp::required);
        }

        long paid() {
            return sum(Stamp::paid);
        }

        long exempt() {
            return sum(Stamp::exempt);
        }

        long shortBy() {
            return sum(stamp -> Math.max(0, -stamp.difference()));
        }

        long overBy() {
            return sum(stamp -> Math.max(0, stamp.difference()));
        }

        private long sum(ToLongFunction<Stamp> pesos) {
            return stamps.stream().mapToLong(pesos).reduce(0, Math::addExact);
        }
    }

    /** Pesos of one stamp so far. */
    private static final class Tally {
        private final String levy;
        private final String name;
        private final List<Line> owed = new ArrayList<>();
        private long required;
        private long paid;
        private long exempt;

        Tally(Line line) {
            this.levy = line.levy();
            this.name = line.name();
        }
    }

    /**
     * @param parts the act and its additions, each assessed and rounded by itself, as each is
     *     liquidated by itself
     * @param paid lines of the receipts that count
     * @param exempt lines of the certificates that count: they free from what they say, no more
     */
    Outcome compare(List<Assessment> parts, List<Line> paid, List<Line> exempt) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Assessment part : parts) {
            for (Line line : part.lines()) {
                Tally tally = tally(tallies, line);
                tally.owed.add(line);
                tally.required = Math.addExact(tally.required, line.amount());
            }
        }
        for (Line line : paid) {
            Tally tally = tally(tallies, line);
            tally.paid = Math.addExact(tally.paid, line.amount());
        }
        for (Line line : exempt) {
            Tally tally = tally(tallies, line);
            tally.exempt = Math.addExact(tally.exempt, line.amount());
        }
        return new Outcome(tallies.values().stream().map(tally -> stamp(tally, parts)).toList());
    }

    /** Of a fee the name counts too: one levy holds the fees of many procedures. */
    private static Tally tally(Map<String, Tally> tallies, Line line) {
        String key = line.kind() == Assessment.Kind.FEE ? line.levy() + line.name() : line.levy();
        return tallies.computeIfAbsent(key, unused -> new Tally(line));
    }

    private Stamp stamp(Tally tally, List<Assessment> parts) {
        Explanations.Explanation why =
                tally.owed.isEmpty()
                        ? explanations.whyNotOwed(tally.levy, parts)
                        : explanations.ofLines(tally.owed);
        long covered = Math.addExact(tally.paid, tally.exempt);
        return new Stamp(
                tally.levy,
                tally.name,
                Verdict.of(covered, tally.required),
                tally.required,
                tally.paid,
                tally.exempt,
                Math.subtractExact(covered, tally.required),
                why.article(),
                why.text(),
                List.copyOf(tally.owed));
    }
}
