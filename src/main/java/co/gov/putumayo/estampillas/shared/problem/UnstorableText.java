package co.gov.putumayo.estampillas.shared.problem;

import java.sql.SQLException;

/**
 * Tells text that PostgreSQL has no way to keep or compare, the character U+0000, from a fault of
 * ours. Fields that are read by rules say so themselves, with their pointer; this is for what goes
 * into a query as it came, such as a part of a path.
 */
final class UnstorableText {

    /** SQLSTATE character_not_in_repertoire. */
    private static final String NOT_IN_REPERTOIRE = "22021";

    private UnstorableText() {}

    static boolean explains(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && NOT_IN_REPERTOIRE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
