package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A portal that hears of everything, and events for it to hear. */
abstract class DeliveryCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject protected Outbox outbox;
    @Inject protected Delivery delivery;
    @Inject protected TestClock clock;

    protected final Receiver receiver = new Receiver();
    protected Subscriptions portal;
    protected String id;
    protected String secret;

    @BeforeEach
    void subscribe() {
        portal = new Subscriptions(Tokens.of("portal-" + UUID.randomUUID(), Role.PORTAL));
        JsonPath made = portal.make(receiver.url(), Topic.values());
        id = made.getString("id");
        secret = made.getString("secret");
    }

    @AfterEach
    void unsubscribe() {
        clock.reset();
        portal.delete(id);
        receiver.stop();
    }

    /** Long enough for a busy machine and a run of the schedule. */
    protected static ConditionFactory patiently() {
        return Awaitility.await().atMost(PATIENCE);
    }

    protected ProbeEvent publish(Topic topic, String nit) {
        ProbeEvent event = ProbeEvent.of(topic, nit);
        record(event);
        return event;
    }

    protected void record(PublishedEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test"));
    }

    protected String messageId() {
        return portal.log(id).getString("items[0].id");
    }

    protected void awaitAttempts(int count) {
        patiently()
                .until(
                        () -> portal.log(id).getList("items[0].attempts"),
                        each -> each.size() == count);
    }

    protected void awaitState(String state) {
        patiently().until(() -> portal.log(id).getString("items[0].state"), state::equals);
    }

    protected static <T> java.util.function.Predicate<List<T>> one() {
        return list -> list.size() == 1;
    }
}
