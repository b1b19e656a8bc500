package co.gov.putumayo.estampillas.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;

/** Numbers that grow, one for each thing that people call by its number. */
public final class Sequences {

    private static final String NEXT = "select nextval(cast(? as regclass))";

    private Sequences() {}

    /**
     * The next number of a sequence. By plain JDBC: before a native query Hibernate writes all that
     * waits in the session, and its plan costs more than the number.
     */
    public static long next(EntityManager database, String sequence) {
        return database.unwrap(Session.class)
                .doReturningWork(connection -> next(connection, sequence));
    }

    private static long next(Connection connection, String sequence) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setString(1, sequence);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
