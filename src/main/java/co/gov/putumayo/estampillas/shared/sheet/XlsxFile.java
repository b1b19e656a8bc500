package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook. */
final class XlsxFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** What a number format says in quotation marks, brackets or after a backslash. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    /** Parts of a peso that a spreadsheet's binary fractions may leave. */
    private static final int DECIMALS = 6;

    /** More than any number of a spreadsheet has. */
    private static final int DIGITS = 350;

    private XlsxFile() {}

    static void read(Path file, long expandedBytes, RowSink sink) throws IOException {
        guarded(
                () -> {
                    XlsxGuard.check(file, expandedBytes);
                    return null;
                });
        try (ReadableWorkbook workbook =
                        guarded(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS));
                Stream<Row> stream = guarded(() -> firstSheet(workbook).openStream())) {
            Iterator<Row> rows = stream.iterator();
            while (guarded(rows::hasNext)) {
                Row row = rows.next();
                sink.take(row.getRowNum(), guarded(() -> texts(row)));
            }
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** Only what the library does: a file made badly brings exceptions of any kind from it. */
    private static <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw SheetReader.unreadable(SheetFormat.XLSX);
        }
    }

    private static Sheet firstSheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : text(cell).strip()).toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell.asDate()) : plain(cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA) {
            return formulaResult(cell);
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** What the spreadsheet computed when it was saved. */
    private static String formulaResult(Cell cell) {
        Object result = cell.getValue();
        if (result instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : plain(number);
        }
        return result == null ? "" : result.toString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS) {
            return number.toString(); // written out, 1E+999999999 would fill the memory
        }
        return Decimals.plain(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
