package co.gov.putumayo.estampillas.shared.sheet;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table of any length row by row in bounded memory. Close it to finish the file; that
 * closes the stream too.
 */
public interface SheetWriter extends Closeable {

    /**
     * A writer that has written the header.
     *
     * @param title of the sheet, where the format has one
     */
    static SheetWriter open(
            SheetFormat format, OutputStream out, String title, List<String> header) {
        return format == SheetFormat.CSV
                ? new CsvWriter(out, header)
                : new XlsxWriter(out, title, header);
    }

    /**
     * @param cells texts, whole numbers, {@link java.math.BigDecimal}, {@link Boolean}, {@link
     *     java.time.LocalDate}, {@link java.time.OffsetDateTime}, enums or null
     * @throws java.io.UncheckedIOException the stream is broken
     */
    void row(Object... cells);
}
