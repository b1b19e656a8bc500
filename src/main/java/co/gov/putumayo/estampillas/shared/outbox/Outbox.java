package co.gov.putumayo.estampillas.shared.outbox;

import co.gov.putumayo.estampillas.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a use case says what it did. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<EventHandler<?>> handlers;
    private final Event<Recorded> recorded;
    private final Event<Published> published;

    Outbox(
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            @All List<EventHandler<?>> handlers,
            Event<Recorded> recorded,
            Event<Published> published) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.handlers = handlers;
        this.recorded = recorded;
        this.published = published;
    }

    /** Fired in the transaction that records an event; observed after its commit. */
    record Recorded(UUID eventId, String type) {}

    /**
     * Writes the event and what is owed to its handlers in the caller's transaction.
     *
     * @param actor who caused it: a subject of the identity provider, or a part of this service
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DomainEvent event, String actor) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        String type = event.getClass().getSimpleName();
        entities.createNativeQuery(
                        """
                        insert into domain_event
                            (id, type, subject, payload, actor, occurred_at, trace_parent)
                        values (:id, :type, :subject, cast(:payload as jsonb), :actor, :now, :trace)
                        """)
                .setParameter("id", id)
                .setParameter("type", type)
                .setParameter("subject", event.subject())
                .setParameter("payload", write(event))
                .setParameter("actor", actor)
                .setParameter("now", now)
                .setParameter("trace", EventTrace.current())
                .executeUpdate();
        for (EventHandler<?> handler : handlers) {
            if (handler.eventType().equals(event.getClass())) {
                entities.createNativeQuery(
                                """
                                insert into outbox_delivery (event_id, handler, next_attempt_at)
                                values (:id, :handler, :now)
                                """)
                        .setParameter("id", id)
                        .setParameter("handler", handler.name())
                        .setParameter("now", now)
                        .executeUpdate();
            }
        }
        if (event instanceof PublishedEvent outward) {
            published.fire(new Published(id, outward, now));
        }
        recorded.fire(new Recorded(id, type));
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
