package co.gov.putumayo.estampillas.shared.schedule;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Begins scheduled work a while after the start: some fifteen jobs at once would take the
 * processors from the first people who ask. The scheduler itself starts halted, by configuration.
 */
@ApplicationScoped
class ScheduleStart {

    private final Scheduler scheduler;
    private final Vertx vertx;
    private final ScheduleConfig config;

    ScheduleStart(Scheduler scheduler, Vertx vertx, ScheduleConfig config) {
        this.scheduler = scheduler;
        this.vertx = vertx;
        this.config = config;
    }

    void afterStart(@Observes StartupEvent started) {
        if (config.afterStart().isZero()) {
            scheduler.resume();
        } else {
            vertx.setTimer(config.afterStart().toMillis(), timer -> scheduler.resume());
        }
    }
}
