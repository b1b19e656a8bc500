package co.gov.putumayo.estampillas.shared.problem;

import java.sql.SQLException;
import java.util.Locale;

/**
 * Tells a database that is away, coming up or overworked from a fault of ours. The driver, the
 * pool, Hibernate and the transaction manager each wrap it in their own way.
 */
final class DatabaseAway {

    /** SQLSTATE classes and states of PostgreSQL, by their beginning. */
    private static final String CONNECTION_BROKEN = "08";

    private static final String SHUT_DOWN_OR_STARTING = "57P0";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** In each message of the pool that had no connection to give for too long; it has no state. */
    private static final String NO_CONNECTION = "acquisition timeout";

    private DatabaseAway() {}

    static boolean explains(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            // A commit that failed tells why in what it suppresses.
            for (Throwable suppressed : cause.getSuppressed()) {
                if (explains(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return e.getMessage() != null
                    && e.getMessage().toLowerCase(Locale.ROOT).contains(NO_CONNECTION);
        }
        return state.startsWith(CONNECTION_BROKEN)
                || state.startsWith(SHUT_DOWN_OR_STARTING)
                || state.equals(TOO_MANY_CONNECTIONS);
    }
}
