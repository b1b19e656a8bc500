package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service asked to end (SIGTERM), with what {@code k8s/base} tells it, amid a request. */
class GracefulStopIT {

    private static final Path JAR = Path.of("target", "estampillas.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path directory;

    @Test
    void answersWhatItHasBegunBeforeItEnds() {
        Path log = FaultLog.fresh("stop.log");
        try (KillableDatabase database = new KillableDatabase(directory.resolve("data"), true);
                ServiceProcess service =
                        ServiceProcess.start(JAR, database.url(), log, ClusterConfiguration.STOP)
                                .awaitReady()) {
            Liquidation liquidation = service.client().liquidation(1_000_000_000);
            CompletableFuture<Answer> underWay;
            CompletableFuture<Integer> stopped;
            try (Brake brake = Brake.at(KillPoint.ANSWER_NOT_WRITTEN, database.connections())) {
                underWay =
                        CompletableFuture.supplyAsync(
                                () -> service.client().pay(liquidation, ServiceClient.BANK));
                brake.awaitHeld();

                stopped = CompletableFuture.supplyAsync(service::stop);
                await().atMost(PATIENCE).until(() -> !service.isReady());
                brake.release();
                underWay.join();
            }

            Answer answer = underWay.join();
            stopped.join();
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
            assertThat(
                            database.sql()
                                    .number(
                                            "select count(*) from payment where id = ?::uuid",
                                            answer.text("id")))
                    .isEqualTo(1);
        }
    }
}
