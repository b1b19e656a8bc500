package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How what is known of a month today differs from what was gathered for its declaration.
 *
 * @param added known today, and not in the declaration
 * @param gone in the declaration, and no longer so: taken back or changed
 */
public record FactChanges(List<Fact> added, List<Fact> gone) {

    static FactChanges between(List<Fact> gathered, List<Fact> known) {
        return new FactChanges(without(known, gathered), without(gathered, known));
    }

    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        Set<Fact> left = new HashSet<>(others);
        return facts.stream().filter(fact -> !left.contains(fact)).toList();
    }
}
