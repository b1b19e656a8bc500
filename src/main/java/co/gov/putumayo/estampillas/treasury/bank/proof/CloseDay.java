package co.gov.putumayo.estampillas.treasury.bank.proof;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Closes a day that is over, when everything left over is explained. */
@ApplicationScoped
public class CloseDay {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private final ProveDay proveDay;
    private final DayClosingRepository closings;
    private final Outbox outbox;
    private final Clock clock;

    CloseDay(ProveDay proveDay, DayClosingRepository closings, Outbox outbox, Clock clock) {
        this.proveDay = proveDay;
        this.closings = closings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param explanations for each reason, or for single keys
     * @throws ProblemException 409 when it is closed, 422 when it is not over or something is not
     *     explained
     */
    @Transactional
    public Proof close(LocalDate day, Map<String, String> explanations, String officer) {
        closings.lock(day);
        Violations violations = new Violations();
        if (!day.isBefore(LocalDate.now(clock))) {
            violations.add("/date", "not-over", "Solo se cierra un día que ya terminó.");
            violations.throwIfAny();
        }
        Proof proof = proveDay.prove(day);
        if (proof.closing() != null) {
            throw ProblemException.of(ErrorCode.CONFLICT, "El día ya está cerrado.");
        }
        explanations.forEach(
                (key, text) -> {
                    if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
                        violations.add(
                                "/explanations/" + key.replace("~", "~0").replace("/", "~1"),
                                "unusable",
                                "Explique en 10 a 1000 caracteres.");
                    }
                });
        unexplained(proof, explanations)
                .forEach(
                        reason ->
                                violations.add(
                                        "/explanations",
                                        "not-explained",
                                        "Falta explicar: " + reason + "."));
        violations.throwIfAny();
        closings.persist(
                new DayClosing(day, proof.totals(), explanations, officer, clock.instant()));
        closings.flush();
        outbox.record(new DayClosed(day, proof.totals().residue()), officer);
        return proveDay.prove(day);
    }

    /** All that is missing, in one text: every reason with the number of its payments. */
    private static Stream<String> unexplained(Proof proof, Map<String, String> explanations) {
        Map<String, Long> missing =
                proof.items().stream()
                        .filter(
                                item ->
                                        !explanations.containsKey(item.reason())
                                                && !explanations.containsKey(item.key()))
                        .collect(Collectors.groupingBy(Proof.Item::reason, Collectors.counting()));
        proof.bankOnly().stream()
                .filter(each -> !explanations.containsKey(each.kind()))
                .forEach(each -> missing.merge(each.kind(), each.count(), Long::sum));
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new TreeSet<>(missing.keySet())
                                .stream()
                                        .map(reason -> reason + " (" + missing.get(reason) + ")")
                                        .collect(Collectors.joining(", ")));
    }
}
