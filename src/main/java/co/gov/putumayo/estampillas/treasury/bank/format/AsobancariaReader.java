package co.gov.putumayo.estampillas.treasury.bank.format;

import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Collection files of Asobancaria 2001: lines of 162 characters, head {@code 01}, lots {@code 05}
 * with their details {@code 06} and control {@code 08}, control of the file {@code 09}.
 */
public final class AsobancariaReader implements FileReader {

    private static final int WIDTH = 162;

    /** Real files bring control lines without their padding. */
    private static final int LOT_CONTROL_WIDTH = 33;

    private static final int FILE_CONTROL_WIDTH = 29;

    private final Set<String> collectors;

    /**
     * @param collectors NIT of who may collect, as the head may write it, without zeros before it
     */
    public AsobancariaReader(Collection<String> collectors) {
        this.collectors = Set.copyOf(collectors);
    }

    @Override
    public FileSummary read(InputStream in, RowSink sink) throws IOException {
        Lines lines = new Lines(in);
        Reading reading = new Reading(lines, sink);
        if (!lines.next() || !reading.head()) {
            if (lines.number() == 0) {
                sink.error(new RowError(1, 1, "empty-file", ""));
            }
            return reading.unreadable();
        }
        sink.lineDone(lines.number());
        while (lines.next()) {
            if (!lines.blank()) {
                reading.line();
            }
            sink.lineDone(lines.number());
        }
        return reading.end();
    }

    /** Where one file stands. */
    private final class Reading {

        private final Lines lines;
        private final Fields fields;
        private final RowSink sink;
        private String bank;
        private LocalDate collectedOn;
        private boolean lotOpen;
        private boolean agree = true;
        private long details;
        private long cents;
        private long lotDetails;
        private long lotCents;
        private Long declaredDetails;
        private Long declaredCents;

        private Reading(Lines lines, RowSink sink) {
            this.lines = lines;
            this.fields = new Fields(lines, sink);
            this.sink = sink;
        }

        private boolean head() {
            fields.begin();
            if (!fields.width(WIDTH, WIDTH) || !fields.record("01")) {
                return false;
            }
            String collector = fields.digits(3, 12);
            collectedOn = fields.date(13, 20);
            bank = fields.digits(21, 23);
            fields.date(41, 48);
            fields.digits(49, 52);
            if (collector != null && !collectors.contains(withoutZeros(collector))) {
                fields.fail(3, "other-collector", collector);
            }
            return fields.good();
        }

        private void line() {
            fields.begin();
            if (lines.length() < 2) {
                fields.fail(1, "wrong-length", lines.columns(1, lines.length()));
                return;
            }
            if (declaredDetails != null) {
                fields.fail(1, "after-the-end", lines.columns(1, 2));
                agree = false;
                return;
            }
            switch (lines.columns(1, 2)) {
                case "05" -> openLot();
                case "06" -> detail();
                case "08" -> closeLot();
                case "09" -> closeFile();
                default -> fields.fail(1, "unknown-record", lines.columns(1, 2));
            }
        }

        private void openLot() {
            if (lotOpen) {
                fields.fail(1, "lot-not-closed", "05");
                agree = false;
            }
            lotOpen = true;
            lotDetails = 0;
            lotCents = 0;
            if (fields.width(WIDTH, WIDTH)) {
                fields.digits(3, 15);
                fields.digits(16, 19);
            }
        }

        private void detail() {
            details++;
            lotDetails++;
            if (!lotOpen) {
                fields.fail(1, "outside-a-lot", "06");
            }
            if (!fields.width(WIDTH, WIDTH)) {
                return;
            }
            String reference = fields.text(3, 50);
            Long amount = fields.number(51, 64);
            fields.digits(65, 66);
            fields.digits(67, 68);
            String operation = fields.text(69, 74);
            String authorisation = fields.text(75, 80);
            String returned = withoutZeros(fields.text(95, 97));
            if (amount != null) {
                cents += amount;
                lotCents += amount;
            }
            if (withoutZeros(reference).isEmpty()) {
                fields.fail(3, "no-reference", reference);
            }
            if (fields.good()) {
                sink.row(
                        new BankRow(
                                lines.number(),
                                reference,
                                amount,
                                0,
                                collectedOn,
                                null,
                                (operation + " " + authorisation).strip(),
                                returned.isEmpty() ? null : returned));
            }
        }

        private void closeLot() {
            if (!lotOpen) {
                fields.fail(1, "outside-a-lot", "08");
            }
            lotOpen = false;
            if (!fields.width(LOT_CONTROL_WIDTH, WIDTH)) {
                agree = false;
                return;
            }
            Long declared = fields.number(3, 11);
            Long sum = fields.number(12, 29);
            compare(3, declared, lotDetails);
            compare(12, sum, lotCents);
            agree &= fields.good();
        }

        private void closeFile() {
            if (lotOpen) {
                fields.fail(1, "lot-not-closed", "09");
            }
            if (!fields.width(FILE_CONTROL_WIDTH, WIDTH)) {
                agree = false;
                return;
            }
            declaredDetails = fields.number(3, 11);
            declaredCents = fields.number(12, 29);
            compare(3, declaredDetails, details);
            compare(12, declaredCents, cents);
            agree &= fields.good();
        }

        private void compare(int column, Long declared, long counted) {
            if (declared != null && declared != counted) {
                fields.fail(column, "control-differs", declared + " ≠ " + counted);
            }
        }

        private FileSummary end() {
            if (declaredDetails == null) {
                sink.error(new RowError(lines.number(), 1, "missing-control", ""));
                agree = false;
            }
            return summary(true, agree ? Controls.AGREE : Controls.DIFFER);
        }

        private FileSummary unreadable() {
            return summary(false, Controls.DIFFER);
        }

        private FileSummary summary(boolean readable, Controls controls) {
            return new FileSummary(
                    readable,
                    bank,
                    collectedOn,
                    lines.number(),
                    details,
                    cents,
                    controls,
                    declaredDetails,
                    declaredCents);
        }
    }

    private static String withoutZeros(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '0') {
            first++;
        }
        return text.substring(first);
    }
}
