package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From an event to the subscriber's server. */
@QuarkusTest
class DeliveryTest extends DeliveryCase {

    @Test
    void postsSignedThinMessage() throws WebhookVerificationException {
        receiver.answers(204);

        ProbeEvent event = publish(Topic.PAYMENT_APPROVED, null);

        LoggedRequest heard =
                patiently().until(() -> receiver.heardOf(event.subject()), one()).get(0);
        Receiver.verify(heard, secret);
        JsonPath body = new JsonPath(heard.getBodyAsString());
        assertThat(heard.getHeader("Content-Type")).startsWith("application/json");
        assertThat(body.getString("type")).isEqualTo("payment.approved");
        assertThat(Instant.parse(body.getString("timestamp"))).isBefore(clock.instant());
        assertThat(body.getMap("data")).containsOnlyKeys("probeId");
        assertThat(heard.getBodyAsString()).doesNotContain("Chindoy");
    }

    @Test
    void refusesMessageThatSomebodyChanged() {
        receiver.answers(204);
        String otherSecret = SecretVault.show(new byte[32]);

        ProbeEvent event = publish(Topic.PAYMENT_APPROVED, null);

        LoggedRequest heard =
                patiently().until(() -> receiver.heardOf(event.subject()), one()).get(0);
        assertThatThrownBy(() -> Receiver.verify(heard, otherSecret))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void saysOfAnApprovedPaymentWhichItIsAndNothingOfThePayer() {
        receiver.answers(204);
        UUID payment = UUID.randomUUID();

        record(
                new PaymentApproved(
                        payment,
                        UUID.randomUUID(),
                        "probes",
                        UUID.randomUUID(),
                        81_000_000,
                        "sandbox",
                        "1007",
                        "BANCOLOMBIA",
                        "cus-123456",
                        clock.instant()));

        LoggedRequest heard = patiently().until(() -> receiver.heardOf(payment), one()).get(0);
        assertThat(new JsonPath(heard.getBodyAsString()).getMap("data"))
                .containsOnlyKeys("paymentId", "payableKind");
    }

    @Test
    void entityHearsOfItsOwnReceiptsOnly() {
        receiver.answers(200);
        Receiver entityServer = new Receiver();
        entityServer.answers(200);
        Subscriptions officer =
                new Subscriptions(
                        Tokens.of(
                                "officer-" + UUID.randomUUID(),
                                Role.ENTITY_OFFICER,
                                Tokens.ITP_NIT));
        String officerId = officer.make(entityServer.url(), Topic.RECEIPT_ISSUED).getString("id");

        ProbeEvent ofOther = publish(Topic.RECEIPT_ISSUED, Tokens.DEPARTMENT_NIT);
        ProbeEvent ofNone = publish(Topic.RECEIPT_ISSUED, null);
        ProbeEvent ofOwn = publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);

        patiently().until(() -> entityServer.heardOf(ofOwn.subject()), one());
        assertThat(officer.log(officerId).getList("items")).hasSize(1);
        assertThat(entityServer.heardOf(ofOther.subject())).isEmpty();
        assertThat(entityServer.heardOf(ofNone.subject())).isEmpty();
        Stream.of(ofOther, ofNone, ofOwn)
                .forEach(each -> patiently().until(() -> receiver.heardOf(each.subject()), one()));
        officer.delete(officerId);
        entityServer.stop();
    }

    @Test
    void hearsOnlyTheTopicsItAskedFor() {
        Receiver other = new Receiver();
        other.answers(200);
        String otherId = portal.make(other.url(), Topic.RECEIPT_ANNULLED).getString("id");

        publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        ProbeEvent wanted = publish(Topic.RECEIPT_ANNULLED, Tokens.ITP_NIT);

        patiently().until(() -> other.heardOf(wanted.subject()), one());
        assertThat(portal.log(otherId).getList("items")).hasSize(1);
        portal.delete(otherId);
        other.stop();
    }

    @Test
    void sendsNothingOfTransactionThatIsUndone() {
        receiver.answers(200);
        ProbeEvent undone = ProbeEvent.of(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);

        QuarkusTransaction.begin();
        outbox.record(undone, "test");
        QuarkusTransaction.rollback();

        ProbeEvent done = publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        patiently().until(() -> receiver.heardOf(done.subject()), one());
        assertThat(portal.log(id).getList("items")).hasSize(1);
        assertThat(receiver.heardOf(undone.subject())).isEmpty();
    }

    @Test
    void severalSendersSendEachMessageOnce() {
        receiver.answersSlowly(200);
        int messages = 30;
        QuarkusTransaction.begin();
        List<ProbeEvent> events =
                IntStream.range(0, messages)
                        .mapToObj(i -> ProbeEvent.of(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT))
                        .toList();
        events.forEach(event -> outbox.record(event, "test"));
        QuarkusTransaction.commit();

        Parallel.run(6, delivery::sendDue);

        patiently()
                .until(
                        () -> portal.log(id).getList("items.state").stream().distinct().toList(),
                        List.of("DELIVERED")::equals);
        assertThat(events).allSatisfy(e -> assertThat(receiver.heardOf(e.subject())).hasSize(1));
    }
}
