package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three replicas behind nginx, at work: one is killed and comes back, one is stopped in good order,
 * the database is killed and comes back. {@code src/ops/replicas} runs this alone.
 */
class ReplicasIT {

    private static final Path JAR = Path.of("target", "estampillas.jar");

    @TempDir Path directory;

    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Path log = FaultLog.fresh("replicas.log");
    private KillableDatabase database;

    @BeforeEach
    void requireBalancer() {
        boolean obliged = "true".equals(System.getenv("CI_RUN"));
        assertThat(obliged && !Balancer.isInstalled()).as("no nginx in .ci/run").isFalse();
        assumeTrue(Balancer.isInstalled(), "apt-get install nginx-light to run this test");
    }

    @Test
    void losesNothingWhenReplicasAndDatabaseDie() {
        database = new KillableDatabase(directory.resolve("data"), true);
        for (int i = 0; i < 3; i++) {
            // One after the other: the first makes the schema.
            replicas.add(start());
        }
        try (Balancer balancer =
                new Balancer(directory.resolve("nginx"), FaultLog.fresh("replicas-nginx.log"))) {
            balancer.start(replicas);
            try (Load load = Load.on(balancer.client())) {
                load.awaitMore();

                replicas.get(0).kill();
                load.report("one of three killed", load.awaitMore());
                replicas.set(0, start());
                load.awaitMore();

                List<Load.Unserved> before = List.copyOf(load.unserved);
                balancer.use(replicas.subList(0, 2));
                replicas.get(2).stop();
                load.awaitMore();
                replicas.set(2, start());
                balancer.use(replicas);
                load.report("one stopped in good order", load.awaitMore());
                List<Load.Unserved> unservedByDraining = new ArrayList<>(load.unserved);
                unservedByDraining.removeAll(before);

                database.kill();
                database.start();
                load.report("database killed", load.awaitMore());
                load.finish();

                new Aftermath(load, database.sql(), replicas.get(0).client())
                        .assertNothingLostOrDoubled();
                assertThat(unservedByDraining).as("requests that draining left unserved").isEmpty();
            }
        } finally {
            replicas.forEach(ServiceProcess::close);
            database.close();
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(JAR, database.url(), log, ClusterConfiguration.STOP)
                .awaitReady();
    }
}
