package co.gov.putumayo.estampillas.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.placetopay.PlacetoPayWorld;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacetoPayPaymentTest extends GatewayPaymentContract {

    @Inject PublicUrl publicUrl;

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
}
