package co.gov.putumayo.estampillas.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that can be killed like a machine that loses its power, and started again on
 * the same port with what it had on disk.
 */
public final class KillableDatabase implements AutoCloseable {

    /** The library calls it an error that a killed server cannot be stopped. */
    private static final Logger NOISE = Logger.getLogger(EmbeddedPostgres.class.getName());

    /** A test that waits longer for a lock waits forever. */
    private static final int PATIENCE_SECONDS = 60;

    static {
        NOISE.setLevel(Level.OFF);
    }

    private final Path data;
    private final int port;
    private final boolean durable;
    private EmbeddedPostgres server;

    /**
     * @param durable false for a server that acknowledges commits it has not written, as production
     *     must never be
     */
    public KillableDatabase(Path data, boolean durable) {
        this.data = data;
        this.port = freePort();
        this.durable = durable;
        start();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setPort(port)
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            // The library's own defaults are for tests that may lose everything.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", durable ? "on" : "off")
                            .setServerConfig("wal_writer_delay", durable ? "200ms" : "10s")
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kill -9 of every process of the server at once. */
    void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        close();
    }

    private List<ProcessHandle> processes() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All processes stop in the middle of whatever they do, sockets open, until {@link #thaw}. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        for (ProcessHandle process : processes()) {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    DataSource connections() {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url());
        connections.setUser("postgres");
        connections.setApplicationName("faults");
        connections.setConnectTimeout(PATIENCE_SECONDS);
        connections.setSocketTimeout(PATIENCE_SECONDS);
        return connections;
    }

    Sql sql() {
        return new Sql(connections());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
