package co.gov.putumayo.estampillas.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Statements by plain JDBC in the transaction of the session: before a native query Hibernate
 * writes all that waits in the session, and its plan costs more than a small statement. What waits
 * there is not seen by them.
 */
public final class PlainSql {

    private PlainSql() {}

    /** Reads the row the result stands at. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The first row, if there is any.
     *
     * @param parameters of the question marks in turn, as PostgreSQL's driver takes them
     */
    public static <T> Optional<T> first(
            EntityManager database, String sql, RowReader<T> reader, Object... parameters) {
        return database.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement query = prepare(connection, sql, parameters);
                                    ResultSet row = query.executeQuery()) {
                                return row.next()
                                        ? Optional.of(reader.read(row))
                                        : Optional.empty();
                            }
                        });
    }

    /**
     * @param parameters as of {@link #first}
     * @return rows written
     */
    public static int update(EntityManager database, String sql, Object... parameters) {
        return database.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement update = prepare(connection, sql, parameters)) {
                                return update.executeUpdate();
                            }
                        });
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
