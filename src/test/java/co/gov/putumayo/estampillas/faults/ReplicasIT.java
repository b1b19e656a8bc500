package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three replicas behind nginx, at work: one is killed and comes back, one is stopped in good order,
 * the database is killed and comes back. {@code src/ops/replicas} runs this alone.
 */
class ReplicasIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENOUGH = 100;

    @TempDir Path directory;

    private final List<ServiceProcess> replicas = new ArrayList<>();
    private Path log;
    private KillableDatabase database;

    @BeforeEach
    void prepare() throws IOException {
        boolean obliged = "true".equals(System.getenv("CI_RUN"));
        assertThat(obliged && !Balancer.isInstalled()).as("no nginx in .ci/run").isFalse();
        assumeTrue(Balancer.isInstalled(), "apt-get install nginx-light to run this test");
        log = Files.createDirectories(Path.of("target", "faults")).resolve("replicas.log");
        Files.deleteIfExists(log);
    }

    @Test
    void losesNothingWhenReplicasAndDatabaseDie() {
        database = new KillableDatabase(directory.resolve("data"), true);
        for (int i = 0; i < 3; i++) {
            // One after the other: the first makes the schema.
            replicas.add(start());
        }
        try (Balancer balancer = new Balancer(directory.resolve("nginx"))) {
            balancer.start(replicas);
            try (Load load = Load.on(balancer.client())) {
                awaitMore(load);

                replicas.get(0).kill();
                report("one of three killed", load, awaitMore(load));
                replicas.set(0, start());
                awaitMore(load);

                int unserved = unserved(load);
                balancer.use(replicas.subList(0, 2));
                replicas.get(2).stop();
                awaitMore(load);
                int unservedByDraining = unserved(load) - unserved;
                replicas.set(2, start());
                balancer.use(replicas);
                report("one stopped in good order", load, awaitMore(load));

                database.kill();
                database.start();
                report("database killed", load, awaitMore(load));
                load.finish();

                new Aftermath(load, database.sql(), replicas.get(0).client())
                        .assertNothingLostOrDoubled();
                assertThat(unservedByDraining).as("requests that draining left unserved").isZero();
            }
        } finally {
            replicas.forEach(ServiceProcess::close);
            database.close();
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                        JAR, database.url(), log, Map.of("quarkus.shutdown.timeout", "20S"))
                .awaitReady();
    }

    /** How long the payers needed for a number of payments more. */
    private static Duration awaitMore(Load load) {
        long began = System.nanoTime();
        int before = load.payments.size();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> load.payments.size() >= before + ENOUGH);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static int unserved(Load load) {
        return load.turnedAway.get() + load.unanswered.get();
    }

    private static void report(String what, Load load, Duration needed) {
        int served = load.liquidations.size() + 2 * load.payments.size();
        System.out.printf(
                "%s: %d payments more within %d ms; since the beginning %d requests served, %d not"
                        + " (%d per thousand)%n",
                what,
                ENOUGH,
                needed.toMillis(),
                served,
                unserved(load),
                1000L * unserved(load) / (served + unserved(load)));
    }
}
