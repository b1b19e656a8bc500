package co.gov.putumayo.estampillas.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Hands recorded events to their handlers: at once after the commit, and again on a schedule for
 * those that failed or whose replica died. Each delivery is claimed with {@code SKIP LOCKED}, so
 * any number of replicas may run.
 */
@ApplicationScoped
public class OutboxDelivery {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final ManagedExecutor executor;
    private final EventTrace traces;
    private final Map<String, EventHandler<?>> handlers;

    OutboxDelivery(
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            ManagedExecutor executor,
            EventTrace traces,
            @All List<EventHandler<?>> handlers) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.executor = executor;
        this.traces = traces;
        this.handlers =
                handlers.stream()
                        .collect(Collectors.toMap(EventHandler::name, Function.identity()));
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Recorded recorded) {
        // Most events have no handler: looking for deliveries would be a transaction each time.
        if (recorded.owed()) {
            executor.execute(this::deliverDue);
        }
    }

    /** Delivers everything that is due now. */
    @Scheduled(
            every = "{estampillas.outbox.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void deliverDue() {
        boolean more = true;
        while (more) {
            more = deliverNext();
        }
    }

    private boolean deliverNext() {
        Claimed[] claimed = new Claimed[1];
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                Optional<Claimed> next = claim();
                                next.ifPresent(
                                        delivery -> {
                                            claimed[0] = delivery;
                                            handle(delivery);
                                            markDelivered(delivery);
                                        });
                                return next.isPresent();
                            });
        } catch (RuntimeException e) {
            if (claimed[0] == null) {
                LOG.warn("Due deliveries could not be read; they stay for the next run", e);
                return false;
            }
            LOG.errorf(
                    e,
                    "Handler %s failed on event %s, attempt %d",
                    claimed[0].handler(),
                    claimed[0].eventId(),
                    claimed[0].attempts() + 1);
            QuarkusTransaction.requiringNew().run(() -> postpone(claimed[0], e));
            return true;
        }
    }

    private record Claimed(
            UUID eventId, String handler, int attempts, String payload, String trace) {}

    private Optional<Claimed> claim() {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select d.event_id, d.handler, d.attempts, cast(e.payload as text),
                                    e.trace_parent
                                from outbox_delivery d join domain_event e on e.id = d.event_id
                                where d.delivered_at is null and d.next_attempt_at <= :now
                                order by d.next_attempt_at
                                limit 1
                                for update of d skip locked
                                """)
                        .setParameter("now", clock.instant())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Claimed(
                                        (UUID) row[0],
                                        (String) row[1],
                                        ((Number) row[2]).intValue(),
                                        (String) row[3],
                                        (String) row[4]))
                .findFirst();
    }

    private void handle(Claimed delivery) {
        EventHandler<?> handler = handlers.get(delivery.handler());
        if (handler == null) {
            throw new IllegalStateException("No handler is called " + delivery.handler());
        }
        traces.continueIn(
                delivery.trace(),
                "outbox " + delivery.handler(),
                () -> handleAs(handler, delivery.payload()));
    }

    private <E extends DomainEvent> void handleAs(EventHandler<E> handler, String payload) {
        try {
            handler.handle(json.readValue(payload, handler.eventType()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void markDelivered(Claimed delivery) {
        entities.createNativeQuery(
                        """
                        update outbox_delivery set delivered_at = :now
                        where event_id = :event and handler = :handler
                        """)
                .setParameter("now", clock.instant())
                .setParameter("event", delivery.eventId())
                .setParameter("handler", delivery.handler())
                .executeUpdate();
    }

    private void postpone(Claimed delivery, RuntimeException cause) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(delivery.attempts(), 12));
        Instant next =
                clock.instant().plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        entities.createNativeQuery(
                        """
                        update outbox_delivery
                        set attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                        where event_id = :event and handler = :handler
                        """)
                .setParameter("next", next)
                .setParameter("error", cause.getClass().getName())
                .setParameter("event", delivery.eventId())
                .setParameter("handler", delivery.handler())
                .executeUpdate();
    }
}
