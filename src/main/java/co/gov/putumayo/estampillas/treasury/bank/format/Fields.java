package co.gov.putumayo.estampillas.treasury.bank.format;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Fields of the current fixed-width line. What is wrong goes to the sink with its column. */
final class Fields {

    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED = 100;

    private final Lines lines;
    private final RowSink sink;
    private boolean good;

    Fields(Lines lines, RowSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    void begin() {
        good = true;
    }

    /** Whether nothing was wrong since {@link #begin()}. */
    boolean good() {
        return good;
    }

    void fail(int column, String code, String found) {
        good = false;
        sink.error(new RowError(lines.number(), column, code, found));
    }

    boolean width(int least, int most) {
        int length = lines.length();
        if (length >= least && length <= most && !lines.tooLong()) {
            return true;
        }
        fail(Math.min(length, most) + 1, "wrong-length", Integer.toString(length));
        return false;
    }

    boolean record(String code) {
        if (lines.columns(1, 2).equals(code)) {
            return true;
        }
        fail(1, "missing-header", lines.columns(1, 2));
        return false;
    }

    /** Left-aligned, padded with spaces. */
    String text(int first, int last) {
        return lines.columns(first, last).strip();
    }

    /** The digits, or null when there is anything else. */
    String digits(int first, int last) {
        for (int column = first; column <= last; column++) {
            if (!digit(column)) {
                fail(column, "not-a-number", lines.columns(first, last));
                return null;
            }
        }
        return lines.columns(first, last);
    }

    /** At most 18 digits, which a long holds; null when there is anything else. */
    Long number(int first, int last) {
        long value = 0;
        for (int column = first; column <= last; column++) {
            if (!digit(column)) {
                fail(column, "not-a-number", lines.columns(first, last));
                return null;
            }
            value = value * 10 + (lines.at(column) - '0');
        }
        return value;
    }

    /** AAAAMMDD, or null when it is no date. */
    LocalDate date(int first, int last) {
        Long number = number(first, last);
        if (number == null) {
            return null;
        }
        int value = Math.toIntExact(number);
        try {
            return LocalDate.of(value / TEN_THOUSAND, value / HUNDRED % HUNDRED, value % HUNDRED);
        } catch (DateTimeException e) {
            fail(first, "not-a-date", lines.columns(first, last));
            return null;
        }
    }

    private boolean digit(int column) {
        return lines.at(column) >= '0' && lines.at(column) <= '9';
    }
}
