package co.gov.putumayo.estampillas.treasury.bank.format;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.format.Cells.Cell;
import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settlements of a gateway as CSV; which column is which comes from the configuration. */
public final class SettlementReader implements FileReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CENTS = 2;
    private static final int DATE_LENGTH = 10;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}(\\.\\d{1,2})?");

    private final SettlementColumns columns;

    public SettlementReader(SettlementColumns columns) {
        this.columns = columns;
    }

    @Override
    public FileSummary read(InputStream in, RowSink sink) throws IOException {
        Lines lines = new Lines(in);
        Reading reading = new Reading(lines, sink);
        boolean readable = lines.next() && reading.head();
        if (!readable) {
            sink.error(new RowError(1, 1, "missing-columns", reading.missing()));
        } else {
            sink.lineDone(lines.number());
            while (lines.next()) {
                if (!lines.blank()) {
                    reading.line();
                }
                sink.lineDone(lines.number());
            }
        }
        return new FileSummary(
                readable,
                null,
                null,
                lines.number(),
                reading.details,
                reading.cents,
                Controls.NONE,
                null,
                null);
    }

    private final class Reading {

        private final Lines lines;
        private final RowSink sink;
        private List<String> names = List.of();
        private boolean good;
        private long details;
        private long cents;

        private Reading(Lines lines, RowSink sink) {
            this.lines = lines;
            this.sink = sink;
        }

        private boolean head() {
            String text = lines.text();
            String plain =
                    !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            List<Cell> cells = Cells.split(plain, columns.separator());
            names = cells == null ? List.of() : cells.stream().map(Cell::text).toList();
            return missing().isEmpty();
        }

        /** Names of the columns that are not there. */
        private String missing() {
            return String.join(
                    ", ",
                    List.of(columns.reference(), columns.amount(), columns.date()).stream()
                            .filter(name -> !names.contains(name))
                            .toList());
        }

        private void line() {
            good = true;
            details++;
            List<Cell> cells =
                    lines.tooLong() ? null : Cells.split(lines.text(), columns.separator());
            if (cells == null || cells.size() != names.size()) {
                fail(
                        new Cell(cells == null ? "" : cells.size() + " ≠ " + names.size(), 1),
                        cells == null ? "malformed-row" : "wrong-number-of-cells");
                return;
            }
            Cell reference = cell(cells, columns.reference());
            if (reference.text().isEmpty()) {
                fail(reference, "no-reference");
            }
            Long amount = cents(cell(cells, columns.amount()));
            Long fee =
                    columns.fee()
                            .filter(names::contains)
                            .map(name -> cents(cell(cells, name)))
                            .orElse(0L);
            LocalDate paidOn = date(cell(cells, columns.date()));
            if (amount != null) {
                this.cents += amount;
            }
            if (good) {
                sink.row(
                        new BankRow(
                                lines.number(),
                                reference.text(),
                                amount,
                                fee,
                                paidOn,
                                optional(cells, columns.cus()),
                                optional(cells, columns.trace()),
                                returned(optional(cells, columns.status()))));
            }
        }

        private String returned(String status) {
            return status == null || columns.settled().contains(status) ? null : status;
        }

        private String optional(List<Cell> cells, Optional<String> name) {
            return name.filter(names::contains)
                    .map(each -> cell(cells, each).text())
                    .filter(text -> !text.isEmpty())
                    .orElse(null);
        }

        private Cell cell(List<Cell> cells, String name) {
            return cells.get(names.indexOf(name));
        }

        private void fail(Cell cell, String code) {
            good = false;
            sink.error(new RowError(lines.number(), cell.column(), code, cell.text()));
        }

        private Long cents(Cell cell) {
            if (!AMOUNT.matcher(cell.text()).matches()) {
                fail(cell, "not-an-amount");
                return null;
            }
            BigDecimal amount = new BigDecimal(cell.text());
            if (columns.inCents() && amount.scale() > 0) {
                fail(cell, "not-an-amount");
                return null;
            }
            return amount.movePointRight(columns.inCents() ? 0 : CENTS).longValueExact();
        }

        /** A day, or a moment: with an offset, the day in Bogotá; without, the day it says. */
        private LocalDate date(Cell cell) {
            Optional<LocalDate> day = IsoDate.parse(day(cell.text()));
            if (day.isEmpty()) {
                fail(cell, "not-a-date");
            }
            return day.orElse(null);
        }

        private static String day(String text) {
            if (text.length() <= DATE_LENGTH) {
                return text;
            }
            String iso = text.replace(' ', 'T');
            try {
                return iso.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                        ? OffsetDateTime.parse(iso)
                                .atZoneSameInstant(LegalTime.BOGOTA)
                                .toLocalDate()
                                .toString()
                        : LocalDateTime.parse(iso).toLocalDate().toString();
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
