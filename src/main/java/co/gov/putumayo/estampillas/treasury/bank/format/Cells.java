package co.gov.putumayo.estampillas.treasury.bank.format;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of CSV (RFC 4180, without line ends inside a cell), keeping the columns. */
final class Cells {

    /**
     * @param column of its first character, from 1
     */
    record Cell(String text, int column) {}

    private Cells() {}

    /** The cells, or null when a quote does not close or stands where none may. */
    static List<Cell> split(String line, char separator) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int end = line.startsWith("\"", start) ? closing(line, start) : start;
            if (end < 0) {
                return null;
            }
            int next = line.indexOf(separator, end);
            next = next < 0 ? line.length() : next;
            if (end > start) {
                if (next != end) {
                    return null;
                }
                String inside = line.substring(start + 1, end - 1).replace("\"\"", "\"");
                cells.add(new Cell(inside.strip(), start + 1));
            } else {
                String plain = line.substring(start, next);
                if (plain.indexOf('"') >= 0) {
                    return null;
                }
                cells.add(new Cell(plain.strip(), start + 1));
            }
            start = next + 1;
        }
        return cells;
    }

    /** Just after the quote that closes the one at {@code start}; -1 when none does. */
    private static int closing(String line, int start) {
        int i = start + 1;
        while (i < line.length()) {
            if (line.charAt(i) != '"') {
                i++;
            } else if (line.startsWith("\"\"", i)) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return -1;
    }
}
