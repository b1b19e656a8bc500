package co.gov.putumayo.estampillas.shared.outbox;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.PlainSql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

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

    /**
     * Fired in the transaction that records an event; observed after its commit.
     *
     * @param owed whether any handler waits for it
     */
    record Recorded(String type, boolean owed) {}

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
        List<String> owed =
                handlers.stream()
                        .filter(handler -> handler.eventType().equals(event.getClass()))
                        .map(EventHandler::name)
                        .toList();
        entities.unwrap(Session.class)
                .doWork(
                        connection -> {
                            insertEvent(connection, id, type, event, actor, now);
                            if (!owed.isEmpty()) {
                                insertDeliveries(connection, id, owed, now);
                            }
                        });
        if (event instanceof PublishedEvent outward) {
            published.fire(new Published(id, outward, now));
        }
        recorded.fire(new Recorded(type, !owed.isEmpty()));
    }

    /** By plain JDBC, like the deliveries: see {@link PlainSql}. */
    private void insertEvent(
            Connection connection,
            UUID id,
            String type,
            DomainEvent event,
            String actor,
            Instant now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into domain_event
                            (id, type, subject, payload, actor, occurred_at, trace_parent)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, type);
            insert.setObject(3, event.subject());
            insert.setString(4, write(event));
            insert.setString(5, actor);
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setString(7, EventTrace.current());
            insert.executeUpdate();
        }
    }

    private static void insertDeliveries(
            Connection connection, UUID eventId, List<String> owed, Instant now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into outbox_delivery (event_id, handler, next_attempt_at)
                        values (?, ?, ?)
                        """)) {
            for (String handler : owed) {
                insert.setObject(1, eventId);
                insert.setString(2, handler);
                insert.setObject(3, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
