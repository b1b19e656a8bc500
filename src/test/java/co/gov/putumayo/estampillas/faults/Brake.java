package co.gov.putumayo.estampillas.faults;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Holds the service's transactions where a test wants to see them, by a lock of the test's own. */
final class Brake implements AutoCloseable {

    private static final int LOCK = 20260315;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sql sql;
    private final Connection holder;
    private final String ending;

    private Brake(Sql sql, Connection holder, String ending) {
        this.sql = sql;
        this.holder = holder;
        this.ending = ending;
    }

    /** Transactions that come to the point wait. */
    static Brake at(KillPoint point, DataSource database) {
        return hold(
                database,
                "drop trigger fault_brake on " + point.table(),
                "select pg_advisory_lock(" + LOCK + ")",
                """
                create or replace function fault_brake() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(%d);
                    return new;
                end
                $$
                """
                        .formatted(LOCK),
                point.trigger());
    }

    /** Transactions that need the locked rows or tables wait. */
    static Brake on(DataSource database, String lock) {
        return hold(database, "rollback", "begin", lock);
    }

    private static Brake hold(DataSource database, String ending, String... statements) {
        try {
            Connection holder = database.getConnection();
            try (Statement statement = holder.createStatement()) {
                for (String each : statements) {
                    statement.execute(each);
                }
            }
            return new Brake(new Sql(database), holder, ending);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitHeld() {
        awaitHeld(1);
    }

    /** Until so many transactions wait here, or behind one that does. */
    void awaitHeld(int transactions) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> held() >= transactions);
    }

    private long held() {
        return sql.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }

    /** Lets those that wait go on. */
    void release() {
        try (Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        await().atMost(PATIENCE).until(() -> held() == 0);
    }

    /**
     * Ends. What still waited belonged to a dead process; its connection ends as the server would
     * end it on finding nobody there.
     */
    @Override
    public void close() {
        sql.texts(
                "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type ="
                        + " 'Lock'");
        try (holder;
                Statement statement = holder.createStatement()) {
            statement.execute(ending);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
