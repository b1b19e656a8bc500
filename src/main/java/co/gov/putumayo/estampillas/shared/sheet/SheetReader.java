package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads an uploaded table row by row: CSV (comma or semicolon, UTF-8 or Windows-1252) or the first
 * visible sheet of an XLSX file. The first row that is not blank is the header; columns that nobody
 * wants are passed over. The file waits on disk meanwhile, so that memory stays bounded.
 */
public final class SheetReader {

    private final List<SheetColumn> columns;
    private final SheetLimits limits;

    public SheetReader(List<SheetColumn> columns, SheetLimits limits) {
        this.columns = List.copyOf(columns);
        this.limits = limits;
    }

    /**
     * Gives each row that is not blank to {@code each}; what that throws comes out as it is.
     *
     * @throws ProblemException 400 not a file of this format, 413 too many bytes or rows, 422
     *     columns that lack or are there twice, as {@link SheetErrors} tells them
     */
    public void read(SheetFormat format, InputStream upload, Consumer<SheetRow> each) {
        try {
            Path file = Files.createTempFile("sheet", ".upload");
            try {
                spool(upload, file);
                RowSink sink = new Rows(each);
                if (format == SheetFormat.CSV) {
                    CsvFile.read(file, sink);
                } else {
                    XlsxFile.read(file, limits.expandedBytes(), sink);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spool(InputStream upload, Path file) throws IOException {
        try (InputStream bounded = new BoundedStream(upload, limits.bytes())) {
            Files.copy(bounded, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static ProblemException unreadable(SheetFormat format) {
        return ProblemException.of(
                ErrorCode.MALFORMED_REQUEST,
                "El archivo no se pudo leer como " + format.name() + ".");
    }

    /** Finds the header, leaves blank rows out and counts the others. */
    private final class Rows implements RowSink {

        private final Consumer<SheetRow> each;
        private Header header;
        private int count;

        Rows(Consumer<SheetRow> each) {
            this.each = each;
        }

        @Override
        public void take(int number, List<String> texts) {
            if (texts.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (header == null) {
                header = new Header(number, texts, columns);
                return;
            }
            count++;
            if (count > limits.rows()) {
                throw ProblemException.of(
                        ErrorCode.PAYLOAD_TOO_LARGE,
                        "La tabla puede tener hasta " + limits.rows() + " filas.");
            }
            each.accept(header.row(number, texts));
        }
    }
}
