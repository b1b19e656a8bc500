package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.outbox.Published;
import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes an event's messages in the event's own transaction: both exist, or neither. */
@ApplicationScoped
class QueueMessages {

    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final ObjectMapper json;
    private final Event<Queued> queued;

    QueueMessages(
            SubscriptionRepository subscriptions,
            MessageRepository messages,
            ObjectMapper json,
            Event<Queued> queued) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.json = json;
        this.queued = queued;
    }

    /** There are new messages to send, once the transaction commits. */
    record Queued() {}

    @JsonPropertyOrder({"type", "timestamp", "data"})
    @Schema(name = "WebhookEvent", description = "Body of a message, without personal data.")
    record Body(
            @Schema(description = "The topic.", examples = "receipt.issued") String type,
            @Schema(description = "When it happened.") Instant timestamp,
            @Schema(
                            description = "Identifiers with which to ask for the rest.",
                            examples = "{\"receiptNumber\": \"R-2026-0000001\"}")
                    Map<String, String> data) {}

    void queue(@Observes Published published) {
        PublishedEvent event = published.event();
        List<UUID> listeners = subscriptions.listeners(event.topic(), event.concernedEntity());
        if (listeners.isEmpty()) {
            return;
        }
        String body = write(event, published.occurredAt());
        for (UUID listener : listeners) {
            messages.persist(
                    new Message(
                            Ids.next(),
                            subscriptions
                                    .getEntityManager()
                                    .getReference(Subscription.class, listener),
                            published.eventId(),
                            event.topic(),
                            body,
                            published.occurredAt()));
        }
        queued.fire(new Queued());
    }

    private String write(PublishedEvent event, Instant occurredAt) {
        try {
            return json.writeValueAsString(
                    new Body(event.topic(), occurredAt, new TreeMap<>(event.publicFacts())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
