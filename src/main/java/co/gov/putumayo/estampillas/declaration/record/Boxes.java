package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies.DeclaredLevy;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The form of a declaration: a box for each levy, those without operations included, in the order
 * of the statute. Pure arithmetic.
 */
public record Boxes(List<Box> boxes) {

    public Boxes {
        boxes = List.copyOf(boxes);
    }

    /**
     * Adds first and rounds each box once (art. 299, par. 2).
     *
     * @param sums rows, added up or one by one
     * @param explanations by levy
     */
    public static Boxes of(
            List<DeclaredLevy> levies, Collection<BoxSum> sums, Map<String, String> explanations) {
        return new Boxes(
                levies.stream()
                        .map(
                                levy ->
                                        box(
                                                levy,
                                                sums.stream()
                                                        .filter(sum -> sum.type().counts())
                                                        .filter(
                                                                sum ->
                                                                        sum.levy()
                                                                                .equals(
                                                                                        levy
                                                                                                .code()))
                                                        .toList(),
                                                explanations.get(levy.code())))
                        .toList());
    }

    /** Pesos declared: the sum of the rounded boxes. */
    public long total() {
        return boxes.stream().mapToLong(Box::amount).sum();
    }

    /** Pesos by levy, zeros left out. */
    public Map<String, Long> amounts() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        boxes.stream()
                .filter(box -> box.amount() != 0)
                .forEach(box -> amounts.put(box.levy(), box.amount()));
        return amounts;
    }

    /**
     * What each levy rises or falls against what was declared before; levies that stay left out.
     */
    public Map<String, Long> changesFrom(Boxes before) {
        Map<String, Long> earlier = before.amounts();
        Map<String, Long> changes = new LinkedHashMap<>();
        for (Box box : boxes) {
            long change = box.amount() - earlier.getOrDefault(box.levy(), 0L);
            if (change != 0) {
                changes.put(box.levy(), change);
            }
        }
        return changes;
    }

    private static Box box(DeclaredLevy levy, List<BoxSum> sums, String explanation) {
        long base = add(sums.stream(), BoxSum::base);
        long amount = add(sums.stream(), BoxSum::amount);
        return new Box(
                levy.code(),
                levy.kind(),
                levy.name(),
                levy.article(),
                Pesos.toThousand(BigDecimal.valueOf(base)),
                Pesos.toThousand(BigDecimal.valueOf(amount)),
                add(sums.stream(), BoxSum::count),
                base,
                amount,
                add(facts(sums), BoxSum::base),
                add(facts(sums), BoxSum::amount),
                add(facts(sums), BoxSum::count),
                amount - add(facts(sums), BoxSum::amount),
                explanation);
    }

    private static Stream<BoxSum> facts(List<BoxSum> sums) {
        return sums.stream().filter(sum -> sum.origin() == RowOrigin.FACT);
    }

    /** Fails on overflow rather than declare something else. */
    private static long add(Stream<BoxSum> sums, ToLongFunction<BoxSum> figure) {
        return sums.mapToLong(figure).reduce(0, Math::addExact);
    }
}
