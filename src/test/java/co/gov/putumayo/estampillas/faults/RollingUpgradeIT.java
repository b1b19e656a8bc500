package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The former version and this one together, over a migration, at work. {@code
 * src/ops/rolling-upgrade} builds the former version and runs this.
 */
@EnabledIfSystemProperty(named = "rolling.former-jar", matches = ".+")
class RollingUpgradeIT {

    private static final Path FORMER = Path.of(System.getProperty("rolling.former-jar", ""));
    private static final Path THIS = Path.of("target", "estampillas.jar");

    /** As the migration Job has them, see k8s/base. */
    private static final Map<String, String> JOB =
            Map.of(
                    "quarkus.flyway.migrate-at-start", "true",
                    "quarkus.flyway.validate-at-start", "false",
                    "quarkus.init-and-exit", "true",
                    "quarkus.scheduler.enabled", "false");

    private static final Map<String, String> SERVICE =
            ClusterConfiguration.of(
                    "quarkus.flyway.migrate-at-start",
                    "quarkus.flyway.validate-at-start",
                    "quarkus.flyway.ignore-migration-patterns",
                    "quarkus.shutdown.timeout");

    @TempDir Path directory;

    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Path log = FaultLog.fresh("upgrade.log");
    private KillableDatabase database;

    @Test
    void losesNothingAndTurnsNobodyAway() {
        database = new KillableDatabase(directory.resolve("data"), true);
        try (Balancer balancer =
                new Balancer(directory.resolve("nginx"), FaultLog.fresh("upgrade-nginx.log"))) {
            migrate(FORMER);
            long migrations = migrations();
            replicas.add(start(FORMER));
            replicas.add(start(FORMER));
            balancer.start(replicas);
            try (Load load = Load.on(balancer.client())) {
                load.awaitMore();

                migrate(THIS);
                assertThat(migrations()).as("migrations").isGreaterThan(migrations);
                load.report("migrated, former version alone", load.awaitMore());

                replicas.add(start(THIS));
                balancer.use(replicas);
                load.report("both versions together", load.awaitMore());

                retire(balancer);
                replicas.add(start(THIS));
                balancer.use(replicas);
                retire(balancer);
                load.report("this version alone", load.awaitMore());
                load.finish();

                new Aftermath(load, database.sql(), replicas.get(0).client())
                        .assertNothingLostOrDoubled();
                assertThat(load.unserved).as("requests that were not served").isEmpty();
            }
        } finally {
            replicas.forEach(ServiceProcess::close);
            database.close();
        }
    }

    private void migrate(Path jar) {
        assertThat(ServiceProcess.start(jar, database.url(), log, JOB).awaitEnd()).isZero();
    }

    private long migrations() {
        return database.sql().number("select count(*) from flyway_schema_history");
    }

    private ServiceProcess start(Path jar) {
        return ServiceProcess.start(jar, database.url(), log, SERVICE).awaitReady();
    }

    /** The oldest replica leaves, as a pod does. */
    private void retire(Balancer balancer) {
        ServiceProcess oldest = replicas.remove(0);
        balancer.use(replicas);
        oldest.stop();
    }
}
