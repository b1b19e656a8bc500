package co.gov.putumayo.estampillas.shared.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as Excel and other programs of Colombia write it. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8192;
    private static final CSVFormat COMMA =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat SEMICOLON = COMMA.builder().setDelimiter(';').get();

    private CsvFile() {}

    static void read(Path file, RowSink sink) throws IOException {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        CSVFormat format = format(file, charset);
        try (Reader reader = open(file, charset);
                CSVParser records = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            for (CSVRecord each : records) {
                List<String> texts = each.stream().map(String::strip).toList();
                sink.take(Math.toIntExact(each.getRecordNumber()), texts);
            }
        } catch (UncheckedIOException e) {
            // An open quotation mark, or text after a closed one.
            throw SheetReader.unreadable(SheetFormat.CSV);
        }
    }

    /** Text of Windows with any accent is not UTF-8. */
    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader =
                new InputStreamReader(
                        Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** By the sign that the header has most of, outside quotation marks. */
    private static CSVFormat format(Path file, Charset charset) throws IOException {
        int commas = 0;
        boolean quoted = false;
        try (Reader reader = open(file, charset)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == '\n' && commas != 0) {
                    break;
                } else if (!quoted && c == ',') {
                    commas++;
                } else if (!quoted && c == ';') {
                    commas--;
                }
            }
        }
        return commas < 0 ? SEMICOLON : COMMA;
    }
}
