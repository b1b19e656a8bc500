package co.gov.putumayo.estampillas.webhook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.AsInProduction;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With the guard on, as in production, nothing inside the network is reached. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class AddressGuardTest {

    @Inject Outbox outbox;
    @Inject SubscriptionRepository subscriptions;
    @Inject SecretVault vault;
    @Inject Clock clock;

    private final String owner = "portal-" + UUID.randomUUID();
    private final Subscriptions portal = new Subscriptions(Tokens.of(owner, Role.PORTAL));

    @Test
    void refusesSubscriptionToPrivateAddress() {
        portal.post("https://localhost:8443/", Topic.RECEIPT_ISSUED)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].code", equalTo("private-address"));
    }

    @Test
    void refusesConnectionToNameThatBecamePrivateLater() {
        Receiver receiver = new Receiver();
        receiver.answers(200);
        UUID id = givenSubscriptionGrantedWhenItsNameWasPublic(receiver.url());
        ProbeEvent event = ProbeEvent.of(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);

        QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test"));

        await().atMost(30, SECONDS)
                .until(
                        () -> portal.log(id.toString()).getList("items[0].attempts.failure"),
                        List.of("ADDRESS_REFUSED")::equals);
        assertThat(receiver.heardOf(event.subject())).isEmpty();
        portal.delete(id.toString());
        receiver.stop();
    }

    private UUID givenSubscriptionGrantedWhenItsNameWasPublic(String url) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                subscriptions.persist(
                                        new Subscription(
                                                id,
                                                new Subscriber(owner, Optional.empty()),
                                                new Wish(
                                                        URI.create(url),
                                                        List.of(Topic.RECEIPT_ISSUED.text())),
                                                vault.seal(id, vault.newSecret()),
                                                clock.instant())));
        return id;
    }
}
