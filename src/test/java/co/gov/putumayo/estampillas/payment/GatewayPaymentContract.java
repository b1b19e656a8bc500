package co.gov.putumayo.estampillas.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.payment.gateway.ConfiguredGateways;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.support.TestClock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole payment through HTTP on both sides: ours, and the real adapter's of a played gateway. */
abstract class GatewayPaymentContract {

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;

    private HttpWorld world;
    private Payable payable;
    private String reference;

    abstract HttpWorld newWorld();

    @BeforeEach
    void begin() {
        world = newWorld();
        ConfiguredGateways.use(world.gateway(), world.gateway());
        payable = payables.open();
        reference = payable.number() + "-1";
        world.givenCreates(reference);
    }

    @AfterEach
    void end() {
        world.close();
        clock.reset();
    }

    HttpWorld world() {
        return world;
    }

    Payable payable() {
        return payable;
    }

    String reference() {
        return reference;
    }

    Bench bench() {
        return bench;
    }

    Response pay() {
        return Bench.payAcceptingTerms(payable, world.bank().code());
    }

    UUID payPending() {
        Response begun = pay();
        begun.then().statusCode(201).body("status", equalTo("PENDING"));
        return UUID.fromString(begun.path("id"));
    }

    private void givenTold(State state, long pesos, String currency) {
        world.givenTold(reference, state, pesos, currency);
    }

    private void givenTold(State state) {
        givenTold(state, TestPayables.AMOUNT, "COP");
    }

    Response notifyOf(NotificationMessage message) {
        return given().contentType(ContentType.JSON)
                .headers(message.headers())
                .body(message.body())
                .post("/api/v1/gateways/{name}/notifications", world.gateway().name());
    }

    Response notifyTruly() {
        return notifyOf(world.givenNotification(world.knownKey(reference)));
    }

    /** Once the notification was acted upon. */
    void awaitHistory(UUID payment, String event) {
        await().untilAsserted(() -> assertThat(bench.history(payment)).contains(event));
    }

    @Test
    void paysFromTheChoiceOfTheBankToTheReceiptOrder() {
        // given
        Response begun = pay();
        begun.then().statusCode(201).body("redirectUrl", startsWith("https://"));
        UUID payment = UUID.fromString(begun.path("id"));
        Bench.read(payment).then().body("status", equalTo("pending"));
        givenTold(State.APPROVED);

        // when
        notifyTruly().then().statusCode(200).body("result", equalTo("accepted"));

        // then
        await().untilAsserted(() -> assertThat(bench.paymentState(payment)).isEqualTo("PAID"));
        Bench.read(payment)
                .then()
                .body("status", equalTo("approved"))
                .body("cus", equalTo("874151427"))
                .body("paidAt", equalTo("2026-11-21T14:41:27Z"));
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.approvedEvents(payment)).isOne();
        assertThat(bench.anomalies(payment)).isEmpty();
    }

    @Test
    void aNotificationSentTwentyTimesPaysOnce() {
        // given
        UUID payment = payPending();
        givenTold(State.APPROVED);
        notifyTruly();

        // when
        var answers = Bench.inParallel(20, this::notifyTruly);

        // then
        assertThat(answers)
                .allSatisfy(answer -> answer.then().body("result", equalTo("duplicate")));
        await().untilAsserted(() -> assertThat(bench.paymentState(payment)).isEqualTo("PAID"));
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.approvedEvents(payment)).isOne();
    }

    @Test
    void aForgedNotificationChangesNothing() {
        // given
        UUID payment = payPending();
        givenTold(State.APPROVED);

        // when
        Response answer = notifyOf(world.givenForgedNotification(world.knownKey(reference)));

        // then
        answer.then().statusCode(401);
        assertThat(bench.history(payment)).doesNotContain("FOUND_APPROVED");
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void aTrueNotificationOfWhatTheGatewayDoesNotConfirmPaysNothing() {
        // given
        UUID payment = payPending();
        givenTold(State.PENDING);

        // when
        notifyTruly().then().statusCode(200);

        // then
        awaitHistory(payment, "FOUND_PENDING");
        assertThat(bench.paymentState(payment)).isEqualTo("OPEN");
    }

    @Test
    void anotherAmountIsMoneyToReview() {
        // given
        UUID payment = payPending();
        givenTold(State.APPROVED, TestPayables.AMOUNT - 1, "COP");

        // when
        notifyTruly();

        // then
        awaitHistory(payment, "FOUND_APPROVED");
        assertThat(bench.anomalies(payment)).containsExactly("WRONG_AMOUNT");
        assertThat(bench.paymentState(payment)).isEqualTo("OPEN");
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void anotherCurrencyIsMoneyToReview() {
        // given
        UUID payment = payPending();
        givenTold(State.APPROVED, TestPayables.AMOUNT, "USD");

        // when
        notifyTruly();

        // then
        awaitHistory(payment, "FOUND_APPROVED");
        assertThat(bench.anomalies(payment)).containsExactly("WRONG_CURRENCY");
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void anotherReferenceIsAnotherPaymentAndIsReviewed() {
        // given
        UUID payment = payPending();
        world.givenTold("de-otro-1", State.APPROVED, TestPayables.AMOUNT, "COP");

        // when
        notifyTruly();

        // then
        awaitHistory(payment, "FOUND_MISMATCHED");
        assertThat(bench.state(payment)).isEqualTo("SUBMITTED");
        assertThat(
                        bench.one(
                                "select needs_review from payment_attempt where id = ?1",
                                bench.lastAttempt(payment)))
                .isEqualTo(true);
        assertThat(payables.timesPaid(payable)).isZero();
    }

    @Test
    void aRejectionLeavesRoomForAnotherAttempt() {
        // given
        UUID payment = payPending();
        givenTold(State.REJECTED);
        Bench.comeBack(payment);
        assertThat(bench.state(payment)).isEqualTo("REJECTED");
        world.nextTransaction();
        world.givenCreates(payable.number() + "-2");

        // when
        Response again = pay();

        // then
        again.then().statusCode(201).body("redirectUrl", notNullValue());
        world.provider().verify(2, world.creations());
    }

    @Test
    void aRefusalIsToldInTheWordsOfPse() {
        // given
        world.givenItRefuses(Creation.Reason.LIMIT_EXCEEDED);

        // when
        Response refused = pay();

        // then
        refused.then()
                .statusCode(409)
                .body("detail", containsString("excede los límites establecidos en PSE"));
        assertThat(bench.state(bench.paymentOf(payable))).isEqualTo("REJECTED");
    }

    @Test
    void aGatewayOutOfReachLeavesNothingBehind() {
        // given
        world.givenItIsOutOfReach();
        ConfiguredGateways.use(world.gateway(), world.gateway());

        // when
        Response failed = pay();

        // then
        failed.then().statusCode(503);
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt a join payment p on p.id ="
                                        + " a.payment_id where p.payable_id = ?1 and a.state <>"
                                        + " 'NOT_STARTED'",
                                payable.id()))
                .isZero();
    }

    @Test
    void aLostAnswerIsUnknownAndBlocksASecondPayment() {
        // given
        world.provider().stubFor(world.creationCall().willReturn(aResponse().withStatus(502)));

        // when
        Response lost = pay();

        // then
        lost.then().statusCode(202);
        assertThat(bench.state(bench.paymentOf(payable))).isEqualTo("UNKNOWN");
        clock.advance(Duration.ofMinutes(1));
        pay().then().statusCode(409);
        world.provider().verify(1, world.creations());
    }
}
