package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages of gateways: stored, answered, and never believed by themselves. */
@QuarkusTest
class NotificationTest {

    @Inject TestPayables payables;
    @Inject Bench bench;

    @Test
    void signedNotificationMakesTheServiceLook() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge");

        Response answer = Notifications.about(begun, "1");

        answer.then().statusCode(200).body("result", equalTo("accepted"));
        await().untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
    }

    @Test
    void approvalInNotificationAloneIsNotBelieved() {
        Bench.Begun begun = begin(payables.open());

        Notifications.about(begun, "1").then().statusCode(200);

        await().untilAsserted(() -> assertThat(bench.state(begun.id())).isEqualTo("PENDING"));
        assertThat(bench.approvedEvents(begun.id())).isZero();
    }

    @Test
    void forgedNotificationIsRefusedAndKept() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge");
        String body = "{\"eventId\":\"f-%s\",\"type\":\"t\"}".formatted(begun.token());

        Response answer = Notifications.send(body, Notifications.sign(body + " "));

        answer.then().statusCode(401).body("code", equalTo("notification-not-authentic"));
        assertThat(bench.state(begun.id())).isEqualTo("SUBMITTED");
        assertThat(
                        bench.count(
                                "select count(*) from gateway_notification where verdict ="
                                        + " 'FORGED' and body = convert_to(?1, 'UTF8')",
                                body))
                .isOne();
    }

    @Test
    void unsignedNotificationIsRefused() {
        Response answer = Notifications.send("{}", null);

        answer.then().statusCode(401);
    }

    @Test
    void forgedNotificationCannotTakeThePlaceOfTheTrueOne() {
        Bench.Begun begun = begin(payables.open());
        String body =
                "{\"eventId\":\"%s\",\"type\":\"t\",\"transactionId\":\"%s\"}"
                        .formatted(begun.token(), begun.token());
        Notifications.send(body, "00").then().statusCode(401);

        Response answer = Notifications.send(body);

        answer.then().statusCode(200).body("result", equalTo("accepted"));
    }

    @Test
    void sameEventIsStoredOnce() {
        Bench.Begun begun = begin(payables.open());
        Notifications.about(begun, "1").then().body("result", equalTo("accepted"));

        Response again = Notifications.about(begun, "1");

        again.then().statusCode(200).body("result", equalTo("duplicate"));
        assertThat(
                        bench.count(
                                "select count(*) from gateway_notification where event_id = ?1",
                                begun.token() + "-1"))
                .isOne();
    }

    @Test
    void unknownTypeIsStoredAndAnswered() {
        String body =
                "{\"eventId\":\"u-%s\",\"type\":\"bank.holiday\"}".formatted(UUID.randomUUID());

        Response answer = Notifications.send(body);

        answer.then().statusCode(200).body("result", equalTo("ignored"));
    }

    @Test
    void unknownTransactionIsStoredAndAnswered() {
        String body =
                "{\"eventId\":\"n-%s\",\"type\":\"transaction.updated\",\"reference\":\"P-none-1\"}"
                        .formatted(UUID.randomUUID());

        Response answer = Notifications.send(body);

        answer.then().statusCode(200).body("result", equalTo("ignored"));
    }

    @Test
    void unknownGatewayIsNotFound() {
        Response answer = Notifications.send("nobody", "{}", "00");

        answer.then().statusCode(404);
    }

    @Test
    void largeNotificationIsRefused() {
        String body = "{\"a\":\"" + "x".repeat(70_000) + "\"}";

        Response answer = Notifications.send(body);

        answer.then().statusCode(413);
    }

    @Test
    void secretHeadersAreNotKept() {
        Bench.Begun begun = begin(payables.open());
        comeBack(begun.id());

        Notifications.about(begun, "h").then().statusCode(200);

        assertThat(
                        (String)
                                bench.one(
                                        "select cast(headers as text) from gateway_notification"
                                                + " where event_id = ?1",
                                        begun.token() + "-h"))
                .contains("x-sandbox-signature")
                .doesNotContainIgnoringCase("\"authorization\"");
    }
}
