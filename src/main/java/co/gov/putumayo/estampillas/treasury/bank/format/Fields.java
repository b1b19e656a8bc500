package co.gov.putumayo.estampillas.treasury.bank.format;

import co.gov.putumayo.estampillas.shared.IsoDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields of the current fixed-width line. What is wrong goes to the sink with its column. */
final class Fields {

    private static final Pattern DIGITS_OF_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

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
        if (number(first, last) == null) {
            return null;
        }
        String digits = lines.columns(first, last);
        Optional<LocalDate> day =
                IsoDate.parse(DIGITS_OF_DATE.matcher(digits).replaceFirst("$1-$2-$3"));
        if (day.isEmpty()) {
            fail(first, "not-a-date", digits);
        }
        return day.orElse(null);
    }

    private boolean digit(int column) {
        return lines.at(column) >= '0' && lines.at(column) <= '9';
    }
}
