package co.gov.putumayo.estampillas.treasury.report.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a table leaves out so that nobody computes what it must not tell. */
class SuppressionTest {

    private static final int LEAST = 5;

    @Test
    void leavesTableOfManyPayersWhole() {
        boolean[][] out = Suppression.of(totalled(new long[][] {{9, 8}, {7, 6}}), LEAST);

        for (boolean[] row : out) {
            assertThat(row).containsOnly(false);
        }
    }

    @Test
    void leavesOutThreeOthersWithOneSmallCell() {
        boolean[][] out =
                Suppression.of(
                        totalled(new long[][] {{3, 80, 20}, {70, 90, 30}, {40, 50, 10}}), LEAST);

        assertThat(out[0]).containsExactly(true, false, true, false);
        assertThat(out[1]).containsExactly(false, false, false, false);
        assertThat(out[2]).containsExactly(true, false, true, false);
        assertThat(out[3]).containsExactly(false, false, false, false);
    }

    @Test
    void leavesOutTotalsThatAreSmall() {
        boolean[][] out = Suppression.of(totalled(new long[][] {{2, 0}, {0, 0}}), LEAST);

        assertThat(out[0][0]).isTrue();
        assertThat(out[2][2]).isTrue();
    }

    /** Solves the table as an attacker would: any row or column with one unknown gives it away. */
    @Property(tries = 300)
    void nobodyComputesAnythingLeftOut(@ForAll("tables") long[][] payers) {
        boolean[][] out = Suppression.of(totalled(payers), LEAST);

        for (int row = 0; row < out.length; row++) {
            for (int column = 0; column < out[row].length; column++) {
                long cell = totalled(payers)[row][column];
                assertThat(out[row][column] || cell == 0 || cell >= LEAST).isTrue();
                if (out[row][column]) {
                    assertThat(reached(out, row, column)).isTrue();
                }
            }
        }
    }

    /** Whether another way of unknown cells leads from the cell's row to its column. */
    private static boolean reached(boolean[][] out, int row, int column) {
        boolean[] rows = new boolean[out.length];
        boolean[] columns = new boolean[out[0].length];
        Deque<int[]> next = new ArrayDeque<>();
        rows[row] = true;
        next.add(new int[] {row, -1});
        while (!next.isEmpty()) {
            int[] at = next.remove();
            for (int r = 0; r < out.length; r++) {
                for (int c = 0; c < out[0].length; c++) {
                    boolean touches = at[0] == r || at[1] == c;
                    if (touches && out[r][c] && !(r == row && c == column)) {
                        if (!rows[r]) {
                            rows[r] = true;
                            next.add(new int[] {r, -1});
                        }
                        if (!columns[c]) {
                            columns[c] = true;
                            next.add(new int[] {-1, c});
                        }
                    }
                }
            }
        }
        return columns[column];
    }

    @Provide
    Arbitrary<long[][]> tables() {
        Arbitrary<Long> cell =
                Arbitraries.oneOf(
                        Arbitraries.just(0L),
                        Arbitraries.longs().between(1, 8),
                        Arbitraries.longs().between(5, 500));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 8))
                .flatAs(
                        (rows, columns) ->
                                cell.array(long[].class)
                                        .ofSize(columns)
                                        .array(long[][].class)
                                        .ofSize(rows));
    }

    private static long[][] totalled(long[][] inner) {
        long[][] all = new long[inner.length + 1][inner[0].length + 1];
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < inner[row].length; column++) {
                all[row][column] = inner[row][column];
                all[row][inner[row].length] += inner[row][column];
                all[inner.length][column] += inner[row][column];
                all[inner.length][inner[row].length] += inner[row][column];
            }
        }
        return all;
    }
}
