package co.gov.putumayo.estampillas.payment.notification;

import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What gateways told us, as it came. The unique index knows each authentic event once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NotificationInbox {

    /** Enough of a forged message to know it by; its sender shall not fill our disk. */
    private static final int FORGED_BYTES = 2048;

    /** Headers that could let somebody in are not kept. */
    private static final Set<String> SECRET =
            Set.of("authorization", "cookie", "proxy-authorization");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    NotificationInbox(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return its id, empty when the same event was stored before
     */
    Optional<UUID> store(
            String gateway, NotificationMessage message, NotificationVerdict.Authentic authentic) {
        return insert(
                gateway,
                message.headers(),
                message.body(),
                "AUTHENTIC",
                authentic.eventId(),
                authentic.type());
    }

    void storeForged(String gateway, NotificationMessage message) {
        byte[] body = message.body();
        insert(
                gateway,
                message.headers(),
                Arrays.copyOf(body, Math.min(body.length, FORGED_BYTES)),
                "FORGED",
                null,
                null);
    }

    void link(UUID notification, UUID attempt) {
        entities.createNativeQuery(
                        "update gateway_notification set attempt_id = :attempt where id = :id")
                .setParameter("attempt", attempt)
                .setParameter("id", notification)
                .executeUpdate();
    }

    private Optional<UUID> insert(
            String gateway,
            Map<String, String> headers,
            byte[] body,
            String verdict,
            String eventId,
            String eventType) {
        UUID id = Ids.next();
        int inserted =
                entities.createNativeQuery(
                                """
                                insert into gateway_notification
                                    (id, gateway, event_id, event_type, verdict, headers, body, body_sha256,
                                     received_at)
                                values (:id, :gateway, :event, :type, :verdict,
                                        cast(:headers as jsonb), :body, encode(sha256(:body), 'hex'), :now)
                                on conflict (gateway, event_id) do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("gateway", gateway)
                        .setParameter("event", eventId)
                        .setParameter("type", eventType)
                        .setParameter("verdict", verdict)
                        .setParameter("headers", write(headers))
                        .setParameter("body", body)
                        .setParameter("now", clock.instant())
                        .executeUpdate();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    private String write(Map<String, String> headers) {
        Map<String, String> kept = new TreeMap<>(headers);
        kept.keySet().removeAll(SECRET);
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
