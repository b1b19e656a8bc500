package co.gov.putumayo.estampillas.tariff.rehearsal;

import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.WhatIf;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Computes the acts of some days again and compares them with what they owed. */
@ApplicationScoped
public class RehearseActs {

    private final List<PastActs> sources;
    private final RehearsalConfig config;

    RehearseActs(@All List<PastActs> sources, RehearsalConfig config) {
        this.sources = sources;
        this.config = config;
    }

    /** Both days are included. */
    @Transactional
    public RehearsedActs rehearse(LocalDate from, LocalDate to, WhatIf whatIf) {
        Tally tally = new Tally();
        boolean cut = false;
        for (PastActs source : sources) {
            List<PastActs.PastAct> acts = source.between(from, to, config.acts() + 1);
            cut |= acts.size() > config.acts();
            acts.stream().limit(config.acts()).forEach(act -> tally.add(act, whatIf));
        }
        return tally.result(from, to, cut);
    }

    /** Adds up what acts owed and would owe. */
    private final class Tally {

        private final Map<String, long[]> levies = new TreeMap<>();
        private final List<RehearsedActs.ActDifference> changed = new ArrayList<>();
        private int acts;
        private int notAssessable;

        void add(PastActs.PastAct past, WhatIf whatIf) {
            acts++;
            Optional<Assessment> again =
                    whatIf.assess(past.act(), past.date(), past.tariffVersion());
            if (again.isEmpty()) {
                notAssessable++;
                return;
            }
            long before = sum(past.lines(), 0);
            long after = sum(again.get().lines(), 1);
            if (before != after) {
                changed.add(
                        new RehearsedActs.ActDifference(
                                past.number(),
                                past.date(),
                                past.act().type(),
                                before,
                                after,
                                after - before));
            }
        }

        /**
         * @param side 0 as recorded, 1 as rehearsed
         */
        private long sum(List<Assessment.Line> lines, int side) {
            long sum = 0;
            for (Assessment.Line line : lines) {
                levies.computeIfAbsent(line.levy(), levy -> new long[2])[side] += line.amount();
                sum += line.amount();
            }
            return sum;
        }

        RehearsedActs result(LocalDate from, LocalDate to, boolean cut) {
            long recorded = levies.values().stream().mapToLong(sides -> sides[0]).sum();
            long rehearsed = levies.values().stream().mapToLong(sides -> sides[1]).sum();
            List<RehearsedActs.LevyDifference> byLevy =
                    levies.entrySet().stream()
                            .map(
                                    levy ->
                                            new RehearsedActs.LevyDifference(
                                                    levy.getKey(),
                                                    levy.getValue()[0],
                                                    levy.getValue()[1],
                                                    levy.getValue()[1] - levy.getValue()[0]))
                            .filter(levy -> levy.difference() != 0)
                            .toList();
            List<RehearsedActs.ActDifference> largest =
                    changed.stream()
                            .sorted(
                                    Comparator.comparingLong(
                                                    (RehearsedActs.ActDifference act) ->
                                                            -Math.abs(act.difference()))
                                            .thenComparing(RehearsedActs.ActDifference::number))
                            .limit(config.examples())
                            .toList();
            return new RehearsedActs(
                    from,
                    to,
                    acts,
                    cut,
                    changed.size(),
                    notAssessable,
                    recorded,
                    rehearsed,
                    rehearsed - recorded,
                    byLevy,
                    largest);
        }
    }
}
