package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database taken away from a service at work: nothing it acknowledged is lost, nothing is done
 * twice, it says 503 meanwhile and recovers by itself.
 */
class DatabaseLossIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENOUGH = 60;

    @TempDir Path directory;

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private Path log;
    private KillableDatabase database;
    private ServiceProcess service;

    @BeforeEach
    void openLog(TestInfo test) {
        log = FaultLog.fresh(test.getTestMethod().orElseThrow().getName() + ".log");
    }

    private void start(boolean durable) {
        database = new KillableDatabase(directory.resolve("data"), durable);
        service = ServiceProcess.start(database.url(), log).awaitReady();
    }

    @AfterEach
    void stop() {
        crowd.shutdownNow();
        service.close();
        database.close();
    }

    @Test
    void survivesDatabaseKilledUnderLoad() {
        start(true);
        try (Load load = Load.on(service.client())) {
            awaitMore(load);
            database.kill();
            awaitTurnedAway(load);
            database.start();
            awaitMore(load);
            load.finish();

            aftermath(load).assertNothingLostOrDoubled();
            report("database killed", load);
        }
    }

    @Test
    void survivesConnectionsCutInMidTransaction() {
        start(true);
        Sql sql = database.sql();
        try (Load load = Load.on(service.client())) {
            for (int i = 0; i < 5; i++) {
                awaitMore(load);
                sql.texts(
                        "select pg_terminate_backend(pid) from pg_stat_activity where"
                                + " application_name <> 'faults' and backend_type = 'client"
                                + " backend'");
            }
            awaitMore(load);
            load.finish();

            aftermath(load).assertNothingLostOrDoubled();
            report("connections cut", load);
        }
    }

    @Test
    void frozenDatabaseHoldsNobodyForEver() {
        start(true);
        ServiceClient client = service.client();
        Liquidation liquidation = client.liquidation(1_000_000_000);
        database.freeze();
        List<Answer> frozen;
        try {
            // More than there are connections: some wait for one, the others for the database.
            frozen =
                    IntStream.range(0, 30)
                            .mapToObj(
                                    i ->
                                            CompletableFuture.supplyAsync(
                                                    () ->
                                                            client.pay(
                                                                    liquidation,
                                                                    ServiceClient.BANK),
                                                    crowd))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
        } finally {
            database.thaw();
        }

        assertThat(frozen).allMatch(answer -> answer.status() == 503 && answer.problem());
        await().atMost(PATIENCE)
                .until(() -> client.pay(liquidation, ServiceClient.BANK).status() != 503);
        assertThat(database.sql().number("select count(*) from payment_attempt")).isEqualTo(1);
    }

    /** The control: shows that this test sees a loss when there is one. */
    @Test
    void seesLossWithoutDurableCommits() {
        start(false);
        try (Load load = Load.on(service.client())) {
            awaitMore(load);
            database.kill();
            load.close();
            database.start();

            assertThat(aftermath(load).lost()).isPositive();
            report("database killed without durable commits", load);
        }
    }

    private static void awaitMore(Load load) {
        int before = load.payments.size();
        await().atMost(PATIENCE).until(() -> load.payments.size() >= before + ENOUGH);
    }

    private static void awaitTurnedAway(Load load) {
        await().atMost(PATIENCE).until(() -> load.turnedAway() >= 2 * ENOUGH);
    }

    private Aftermath aftermath(Load load) {
        return new Aftermath(load, database.sql(), service.client());
    }

    private void report(String what, Load load) {
        System.out.printf(
                "%s: %d liquidations and %d payments acknowledged, %d times turned away, %d"
                        + " connections broken, %d liquidations lost%n",
                what,
                load.liquidations.size(),
                load.payments.size(),
                load.turnedAway(),
                load.unanswered(),
                aftermath(load).lost());
    }
}
