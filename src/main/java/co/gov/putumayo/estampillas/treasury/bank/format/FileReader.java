package co.gov.putumayo.estampillas.treasury.bank.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads files of one format. */
public interface FileReader {

    /**
     * Hands over each line of money and each error; a bad line never stops the others.
     *
     * @throws IOException when the stream itself fails
     */
    FileSummary read(InputStream in, RowSink sink) throws IOException;
}
