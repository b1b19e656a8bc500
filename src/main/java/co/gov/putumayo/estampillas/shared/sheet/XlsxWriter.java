package co.gov.putumayo.estampillas.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX. Texts are texts, never formulas, and stand in their cells: a table of shared ones would
 * grow in memory. Beyond the rows that a sheet of Excel holds another sheet begins.
 */
final class XlsxWriter implements SheetWriter {

    /** Rows of a sheet of Excel, header included. */
    static final int SHEET_ROWS = 1_048_576;

    /** Digits of a number that Excel keeps; a longer one is written as text. */
    private static final int EXACT_DIGITS = 15;

    private static final int ROWS_IN_MEMORY = 500;
    private static final String DATE = "yyyy-mm-dd";

    private final OutputStream out;
    private final Workbook workbook;
    private final String title;
    private final List<String> header;
    private final int sheetRows;
    private Worksheet sheet;
    private int sheets;
    private int nextRow;

    XlsxWriter(OutputStream out, String title, List<String> header) {
        this(out, title, header, SHEET_ROWS);
    }

    XlsxWriter(OutputStream out, String title, List<String> header, int sheetRows) {
        this.out = out;
        this.workbook = new Workbook(out, "Estampillas del Putumayo", null);
        this.title = title;
        this.header = List.copyOf(header);
        this.sheetRows = sheetRows;
        newSheet();
    }

    @Override
    public void row(Object... cells) {
        try {
            if (nextRow == sheetRows) {
                sheet.finish();
                newSheet();
            }
            write(cells);
            if (nextRow % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        nextRow = 0;
        write(header.toArray());
        sheet.range(0, 0, 0, Math.max(0, header.size() - 1)).style().bold().set();
    }

    private void write(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        nextRow++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof LocalDate date) {
            sheet.value(nextRow, column, date);
            sheet.style(nextRow, column).format(DATE).set();
        } else if (cell instanceof Number number && isExact(number)) {
            sheet.value(nextRow, column, number);
        } else if (cell != null) {
            sheet.inlineString(nextRow, column, CellText.of(cell));
        }
    }

    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
