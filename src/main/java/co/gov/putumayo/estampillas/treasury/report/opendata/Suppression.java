package co.gov.putumayo.estampillas.treasury.report.opendata;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Chooses what a table with totals must leave out. Cells of few payers go first. Since each row and
 * column adds up to its total, a cell left out alone could be computed from the rest: others are
 * left out with it until none can. Rows and columns seen as the nodes of a graph and cells left out
 * as its edges, a cell can be computed exactly when its edge is on no circle; so each gets one.
 *
 * <p>The last row and the last column are the totals.
 */
final class Suppression {

    private final long[][] payers;
    private final boolean[][] out;

    private Suppression(long[][] payers) {
        this.payers = payers;
        this.out = new boolean[payers.length][payers[0].length];
    }

    /**
     * @param payers of each cell, totals included; 0 for an empty one
     * @param least payers that a cell needs to be told
     * @return true where a cell must be left out
     */
    static boolean[][] of(long[][] payers, int least) {
        Suppression suppression = new Suppression(payers);
        for (int row = 0; row < payers.length; row++) {
            for (int column = 0; column < payers[row].length; column++) {
                suppression.out[row][column] =
                        payers[row][column] > 0 && payers[row][column] < least;
            }
        }
        suppression.close();
        return suppression.out;
    }

    private void close() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < out.length; row++) {
                for (int column = 0; column < out[row].length; column++) {
                    if (out[row][column] && !onCircle(row, column)) {
                        circle(row, column);
                        changed = true;
                    }
                }
            }
        }
    }

    /** Whether the column is reached from the row without the cell itself. */
    private boolean onCircle(int row, int column) {
        int rows = out.length;
        boolean[] seen = new boolean[rows + out[0].length];
        Deque<Integer> next = new ArrayDeque<>();
        next.add(row);
        seen[row] = true;
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int other = 0; other < (node < rows ? out[0].length : rows); other++) {
                int r = node < rows ? node : other;
                int c = node < rows ? other : node - rows;
                int target = node < rows ? rows + other : other;
                boolean self = r == row && c == column;
                if (out[r][c] && !self && !seen[target]) {
                    seen[target] = true;
                    next.add(target);
                }
            }
        }
        return seen[rows + column];
    }

    /** Leaves out the rectangle through this cell that hides the least. */
    private void circle(int row, int column) {
        int bestRow = -1;
        int bestColumn = -1;
        long best = Long.MAX_VALUE;
        for (int r = 0; r < out.length; r++) {
            for (int c = 0; c < out[0].length; c++) {
                if (r != row && c != column) {
                    long cost = cost(r, c) + cost(row, c) + cost(r, column);
                    if (cost < best) {
                        best = cost;
                        bestRow = r;
                        bestColumn = c;
                    }
                }
            }
        }
        out[bestRow][bestColumn] = true;
        out[row][bestColumn] = true;
        out[bestRow][column] = true;
    }

    /** Empty cells hide nothing: they are taken last, totals before them. */
    private long cost(int row, int column) {
        if (out[row][column]) {
            return 0;
        }
        boolean total = row == out.length - 1 || column == out[0].length - 1;
        long base = payers[row][column] == 0 ? 1L << 50 : payers[row][column];
        return total ? base + (1L << 40) : base;
    }
}
