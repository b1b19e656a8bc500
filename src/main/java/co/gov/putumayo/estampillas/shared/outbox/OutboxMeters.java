package co.gov.putumayo.estampillas.shared.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what happens in the business, by type of event, and watches what the outbox still owes.
 * Every event is counted once, by the replica whose transaction committed it.
 */
@ApplicationScoped
class OutboxMeters {

    private static final String EVENTS = "estampillas.events";

    private final EntityManager entities;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AtomicLong undelivered;
    private final AtomicLong oldestSeconds;

    OutboxMeters(EntityManager entities, Clock clock, MeterRegistry meters) {
        this.entities = entities;
        this.clock = clock;
        this.meters = meters;
        this.undelivered = meters.gauge("outbox.undelivered", new AtomicLong());
        this.oldestSeconds = meters.gauge("outbox.oldest.seconds", new AtomicLong());
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Recorded recorded) {
        meters.counter(EVENTS, "type", recorded.type()).increment();
    }

    @Scheduled(every = "15s")
    @Transactional
    void read() {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select count(*), min(e.occurred_at)
                                        from outbox_delivery d join domain_event e on e.id = d.event_id
                                        where d.delivered_at is null
                                        """)
                                .getSingleResult();
        undelivered.set(((Number) row[0]).longValue());
        oldestSeconds.set(
                row[1] == null
                        ? 0
                        : Duration.between((Instant) row[1], clock.instant()).toSeconds());
    }
}
