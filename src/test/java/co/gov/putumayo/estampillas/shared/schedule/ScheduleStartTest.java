package co.gov.putumayo.estampillas.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleStartTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration NEVER_IN_THIS_TEST = Duration.ofHours(1);

    @Inject Scheduler scheduler;
    @Inject Vertx vertx;

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @Test
    void runsOnceTheServiceHasStarted() {
        assertThat(scheduler.isRunning()).isTrue();
    }

    @Test
    void waitsAsLongAsConfigured() {
        scheduler.pause();

        new ScheduleStart(scheduler, vertx, () -> NEVER_IN_THIS_TEST)
                .afterStart(new StartupEvent());

        assertThat(scheduler.isRunning()).isFalse();
    }

    @Test
    void beginsByItselfAfterAWhile() {
        scheduler.pause();

        new ScheduleStart(scheduler, vertx, () -> SOON).afterStart(new StartupEvent());

        await().atMost(Duration.ofSeconds(30)).until(scheduler::isRunning);
    }
}
