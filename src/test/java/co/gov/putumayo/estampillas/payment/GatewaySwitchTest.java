package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.gateway.ConfiguredGateways;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.placetopay.PlacetoPayWorld;
import co.gov.putumayo.estampillas.payment.gateway.wompi.WompiWorld;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another gateway for new payments, while those begun before end where they began. */
@QuarkusTest
class GatewaySwitchTest {

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PublicUrl publicUrl;

    private HttpWorld former;
    private HttpWorld current;

    @BeforeEach
    void begin() {
        former = new PlacetoPayWorld(publicUrl, clock);
        current = new WompiWorld(clock);
    }

    @AfterEach
    void end() {
        former.close();
        current.close();
    }

    private UUID pay(Payable payable, HttpWorld world) {
        world.givenCreates(payable.number() + "-1");
        Response begun = Bench.payAcceptingTerms(payable, world.bank().code());
        begun.then().statusCode(201);
        return UUID.fromString(begun.path("id"));
    }

    private UUID payThenSwitch(Payable payable) {
        ConfiguredGateways.use(former.gateway(), former.gateway(), current.gateway());
        UUID payment = pay(payable, former);
        ConfiguredGateways.use(current.gateway(), former.gateway(), current.gateway());
        former.givenTold(payable.number() + "-1", State.APPROVED, TestPayables.AMOUNT, "COP");
        return payment;
    }

    private Object gatewayOf(UUID payment) {
        return bench.one(
                "select gateway from payment_attempt where id = ?1", bench.lastAttempt(payment));
    }

    @Test
    void whatBeganAtTheFormerGatewayIsAskedThere() {
        // given
        UUID payment = payThenSwitch(payables.open());

        // when
        Bench.comeBack(payment);

        // then
        assertThat(bench.paymentState(payment)).isEqualTo("PAID");
        assertThat(gatewayOf(payment)).isEqualTo("placetopay");
        assertThat(current.provider().getAllServeEvents()).isEmpty();
    }

    @Test
    void theFormerGatewayIsStillHeard() {
        // given
        Payable payable = payables.open();
        UUID payment = payThenSwitch(payable);
        NotificationMessage message =
                former.givenNotification(former.knownKey(payable.number() + "-1"));

        // when
        Response answer =
                given().contentType(ContentType.JSON)
                        .headers(message.headers())
                        .body(message.body())
                        .post("/api/v1/gateways/placetopay/notifications");

        // then
        answer.then().statusCode(200).body("result", equalTo("accepted"));
        await().untilAsserted(() -> assertThat(bench.paymentState(payment)).isEqualTo("PAID"));
    }

    @Test
    void newPaymentsGoToTheNewGateway() {
        // given
        payThenSwitch(payables.open());

        // when
        UUID payment = pay(payables.open(), current);

        // then
        assertThat(gatewayOf(payment)).isEqualTo("wompi");
        former.provider().verify(1, former.creations());
    }

    @Test
    void anAttemptOfAGatewayNoLongerConfiguredWaits() {
        // given
        UUID payment = payThenSwitch(payables.open());
        ConfiguredGateways.use(current.gateway(), current.gateway());

        // when
        Bench.comeBack(payment);

        // then
        assertThat(bench.state(payment)).isEqualTo("SUBMITTED");
    }
}
