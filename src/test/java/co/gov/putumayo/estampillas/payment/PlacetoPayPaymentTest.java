package co.gov.putumayo.estampillas.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.placetopay.PlacetoPayWorld;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacetoPayPaymentTest extends GatewayPaymentContract {

    @Inject PublicUrl publicUrl;
    @Inject AttemptRefresh refresh;

    @Override
    HttpWorld newWorld() {
        return new PlacetoPayWorld(publicUrl, clock);
    }

    /** It can be asked by its own identifier only, which its notification tells. */
    @Test
    void aNotificationTellsHowToAskAboutALostAnswer() {
        // given
        world().provider().stubFor(world().creationCall().willReturn(aResponse().withStatus(502)));
        pay().then().statusCode(202);
        UUID payment = bench().paymentOf(payable());
        world().givenTold(reference(), State.EXPIRED, TestPayables.AMOUNT, "COP");

        // when
        notifyTruly();

        // then
        awaitHistory(payment, "FOUND_EXPIRED");
        assertThat(bench().state(payment)).isEqualTo("EXPIRED");
        assertThat(
                        bench().one(
                                        "select gateway_transaction_id from payment_attempt where"
                                                + " id = ?1",
                                        bench().lastAttempt(payment)))
                .isEqualTo(world().id());
    }

    /** No gateway signs its identifier together with our reference. */
    @Test
    void anIdentifierToldWithAnotherReferenceIsNotBelieved() {
        // given
        world().provider().stubFor(world().creationCall().willReturn(aResponse().withStatus(502)));
        pay().then().statusCode(202);
        UUID payment = bench().paymentOf(payable());
        world().givenTold("de-otro-1", State.APPROVED, TestPayables.AMOUNT, "COP");

        // when
        notifyTruly();

        // then
        awaitHistory(payment, "FOUND_MISMATCHED");
        assertThat(bench().state(payment)).isEqualTo("UNKNOWN");
        assertThat(
                        bench().count(
                                        "select count(*) from payment_attempt where id = ?1 and"
                                                + " gateway_transaction_id is null",
                                        bench().lastAttempt(payment)))
                .isOne();
    }

    /** Pages of portals ask every second; the gateway shall not notice. */
    @Test
    void readersAskTheGatewayAtMostEveryFewSeconds() {
        // given
        UUID payment = payPending();
        Bench.inParallel(5, () -> Bench.read(payment).statusCode());
        world().provider().verify(1, world().queries());
        clock.advance(Duration.ofSeconds(6));

        // when
        Bench.inParallel(5, () -> Bench.read(payment).statusCode());

        // then
        world().provider().verify(2, world().queries());
    }

    /**
     * Should the payer's other trip to the bank end in money too, it would be money to give back.
     */
    @Test
    void anApprovalWithdrawsTheOtherAttemptThatWaits() {
        // given
        UUID payment = payPending();
        UUID first = bench().lastAttempt(payment);
        String firstSession = world().id();
        world().givenTold(reference(), State.REJECTED, TestPayables.AMOUNT, "COP");
        Bench.comeBack(payment);
        world().nextTransaction();
        String second = payable().number() + "-2";
        world().givenCreates(second);
        assertThat(payPending()).isEqualTo(payment);
        String cancel = "/api/session/" + world().id() + "/cancel";
        world().provider()
                .stubFor(
                        post(urlEqualTo(cancel))
                                .willReturn(
                                        okJson(
                                                world().told(
                                                                "cancelled",
                                                                Map.of("reference", second)))));
        world().provider()
                .stubFor(
                        post(urlEqualTo("/api/session/" + firstSession))
                                .willReturn(okJson(approved(firstSession))));

        // when
        refresh.refresh(first, "test");

        // then
        assertThat(bench().paymentState(payment)).isEqualTo("PAID");
        await().untilAsserted(() -> assertThat(bench().state(payment)).isEqualTo("REJECTED"));
        world().provider().verify(1, postRequestedFor(urlEqualTo(cancel)));
        assertThat(bench().anomalies(payment)).isEmpty();
        // The first rejection was told; that of the attempt that nobody wanted any more is not.
        assertThat(
                        bench().count(
                                        "select count(*) from domain_event where type ="
                                                + " 'PaymentRejected' and subject = ?1",
                                        payment))
                .isOne();
    }

    private String approved(String session) {
        return world().told(
                        "approved",
                        Map.of(
                                "id",
                                session,
                                "reference",
                                reference(),
                                "amount",
                                Long.toString(TestPayables.AMOUNT)));
    }
}
