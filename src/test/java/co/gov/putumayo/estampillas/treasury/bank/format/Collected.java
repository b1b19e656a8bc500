package co.gov.putumayo.estampillas.treasury.bank.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader hands over. */
final class Collected implements RowSink {

    final List<BankRow> rows = new ArrayList<>();
    final List<RowError> errors = new ArrayList<>();
    FileSummary summary;
    int lastLine;

    static Collected of(FileReader reader, String text) {
        Collected collected = new Collected();
        try {
            collected.summary =
                    reader.read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    @Override
    public void row(BankRow row) {
        rows.add(row);
    }

    @Override
    public void error(RowError error) {
        errors.add(error);
    }

    @Override
    public void lineDone(int line) {
        lastLine = line;
    }

    /** Line, column and code of each error. */
    List<String> places() {
        return errors.stream()
                .map(error -> error.line() + ":" + error.column() + " " + error.code())
                .toList();
    }
}
