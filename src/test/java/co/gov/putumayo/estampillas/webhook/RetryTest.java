package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens when the subscriber's server does not take delivery, and its log. */
@QuarkusTest
class RetryTest extends DeliveryCase {

    private static final int ALL_ATTEMPTS = 10;

    @Test
    void triesAgainAfterFailureWithTheSameIdAndFreshSignature()
            throws WebhookVerificationException {
        receiver.answers(500);
        ProbeEvent event = publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        awaitAttempts(1);
        receiver.answers(200);

        clock.advance(Duration.ofSeconds(6));
        delivery.wake();

        awaitState("DELIVERED");
        List<LoggedRequest> heard = receiver.heardOf(event.subject());
        assertThat(heard).hasSize(2);
        assertThat(heard)
                .extracting(each -> each.getHeader("webhook-id"))
                .containsOnly(messageId());
        assertThat(heard.get(0).getBodyAsString()).isEqualTo(heard.get(1).getBodyAsString());
        assertThat(heard)
                .extracting(each -> each.getHeader("webhook-signature"))
                .doesNotHaveDuplicates();
        Receiver.verify(heard.get(1), secret);
        assertThat(portal.log(id).getList("items[0].attempts.status")).containsExactly(500, 200);
    }

    @Test
    void givesUpWhenTheScheduleEnds() {
        receiver.answers(503);
        publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);

        for (int attempt = 1; attempt < ALL_ATTEMPTS; attempt++) {
            awaitAttempts(attempt);
            clock.advance(Duration.ofHours(27));
            delivery.wake();
        }

        awaitState("FAILED");
        assertThat(portal.log(id).getList("items[0].attempts.status"))
                .hasSize(ALL_ATTEMPTS)
                .containsOnly(503);
        assertThat(portal.log(id).getString("items[0].nextAttemptAt")).isNull();
    }

    @Test
    void disablesSubscriptionWhoseReceiverIsGone() {
        receiver.answers(410);
        publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        awaitState("FAILED");

        ProbeEvent later = publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);

        JsonPath subscription =
                portal.request().get(Subscriptions.PATH + "/" + id).then().extract().jsonPath();
        assertThat(subscription.getString("disabledReason")).isEqualTo("GONE");
        assertThat(portal.log(id).getList("items")).hasSize(1);
        assertThat(receiver.heardOf(later.subject())).isEmpty();
        assertThat(portal.resend(id, messageId()).statusCode()).isEqualTo(409);
    }

    @Test
    void resendsWithTheSameIdAndOnceForEachKey() {
        receiver.answers(200);
        ProbeEvent event = publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        awaitState("DELIVERED");
        String key = UUID.randomUUID().toString();
        String path = Subscriptions.PATH + "/" + id + "/messages/" + messageId() + "/resend";

        for (int i = 0; i < 2; i++) {
            portal.request().header("Idempotency-Key", key).post(path).then().statusCode(202);
        }

        awaitAttempts(2);
        awaitState("DELIVERED");
        List<LoggedRequest> heard = receiver.heardOf(event.subject());
        assertThat(heard).hasSize(2);
        assertThat(heard)
                .extracting(each -> each.getHeader("webhook-id"))
                .containsOnly(messageId());
    }

    @Test
    void resendsWhatHadFailedForGood() {
        receiver.answers(503);
        publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        for (int attempt = 1; attempt < ALL_ATTEMPTS; attempt++) {
            awaitAttempts(attempt);
            clock.advance(Duration.ofHours(27));
            delivery.wake();
        }
        awaitState("FAILED");
        receiver.answers(200);

        portal.resend(id, messageId()).then().statusCode(202);

        awaitState("DELIVERED");
    }

    @Test
    void pagesTheLogNewestFirst() {
        receiver.answers(200);
        publish(Topic.RECEIPT_ISSUED, Tokens.ITP_NIT);
        publish(Topic.RECEIPT_ANNULLED, Tokens.ITP_NIT);
        String path = Subscriptions.PATH + "/" + id + "/messages";

        var first = portal.request().queryParam("limit", 1).get(path);

        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        var second = portal.request().urlEncodingEnabled(false).get(next);
        assertThat(first.jsonPath().getList("items.topic")).containsExactly("receipt.annulled");
        assertThat(second.jsonPath().getList("items.topic")).containsExactly("receipt.issued");
        assertThat(second.header("Link")).isNull();
    }
}
