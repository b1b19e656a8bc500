package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.treasury.bank.format.BankRow;
import co.gov.putumayo.estampillas.treasury.bank.format.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Lines on their way to the database, as PostgreSQL's COPY wants them. */
class ImportBatch {

    private static final char NULL_MARK = 'N';
    private static final int FIRST_PRINTABLE = ' ';
    private static final int CENTS = 100;
    private static final int TEN = 10;

    private final String file;
    private final StringBuilder rowText = new StringBuilder();
    private final StringBuilder errorText = new StringBuilder();
    private int rows;
    private int errors;

    /** Of all the errors of the file, also those stored before a crash. */
    private int errorPosition;

    ImportBatch(UUID file) {
        this.file = file.toString();
    }

    /** Sends a batch to the database in the caller's transaction. */
    @ApplicationScoped
    static class Copier {

        private final EntityManager entities;

        Copier(EntityManager entities) {
            this.entities = entities;
        }

        void copy(ImportBatch batch) {
            entities.unwrap(Session.class)
                    .doWork(
                            connection -> {
                                copy(
                                        connection,
                                        "bank_line (file_id, line, reference, compact, amount, fee,"
                                                + " paid_on, cus, trace, return_code)",
                                        batch.rowText);
                                copy(
                                        connection,
                                        "bank_file_error (file_id, position, line, \"column\","
                                                + " code, found)",
                                        batch.errorText);
                            });
        }

        private static void copy(Connection connection, String table, StringBuilder text)
                throws SQLException {
            if (text.length() == 0) {
                return;
            }
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
    }

    void add(BankRow row) {
        rows++;
        rowText.append(file).append('\t').append(row.line()).append('\t');
        text(rowText, row.reference());
        rowText.append('\t').append(CompactReference.of(row.reference())).append('\t');
        pesos(row.cents());
        rowText.append('\t');
        pesos(row.feeCents());
        rowText.append('\t').append(row.paidOn()).append('\t');
        text(rowText, row.cus());
        rowText.append('\t');
        text(rowText, row.trace());
        rowText.append('\t');
        text(rowText, row.returnCode());
        rowText.append('\n');
    }

    /**
     * @param store false when it was stored before a crash
     */
    void add(RowError error, boolean store) {
        errorPosition++;
        if (!store) {
            return;
        }
        errors++;
        errorText.append(file).append('\t').append(errorPosition).append('\t');
        errorText.append(error.line()).append('\t').append(error.column()).append('\t');
        errorText.append(error.code()).append('\t');
        text(errorText, error.found());
        errorText.append('\n');
    }

    int size() {
        return rows + errors;
    }

    int rows() {
        return rows;
    }

    int errors() {
        return errors;
    }

    void clear() {
        rows = 0;
        errors = 0;
        rowText.setLength(0);
        errorText.setLength(0);
    }

    private void pesos(long cents) {
        rowText.append(cents / CENTS).append('.');
        rowText.append(cents % CENTS / TEN).append(cents % TEN);
    }

    /** What no screen shows, and PostgreSQL in part refuses, becomes a question mark. */
    private static void text(StringBuilder to, String text) {
        if (text == null) {
            to.append('\\').append(NULL_MARK);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                to.append('\\').append('\\');
            } else {
                to.append(c < FIRST_PRINTABLE || Character.isSurrogate(c) ? '?' : c);
            }
        }
    }
}
