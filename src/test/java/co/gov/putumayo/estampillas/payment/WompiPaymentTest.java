package co.gov.putumayo.estampillas.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.wompi.WompiWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WompiPaymentTest extends GatewayPaymentContract {

    @Override
    HttpWorld newWorld() {
        return new WompiWorld(clock);
    }

    private UUID lostAnswer() {
        world().provider().stubFor(world().creationCall().willReturn(aResponse().withStatus(502)));
        pay().then().statusCode(202);
        return bench().paymentOf(payable());
    }

    @Test
    void aLostAnswerIsFoundByOurReference() {
        // given
        UUID payment = lostAnswer();
        ((WompiWorld) world()).givenFound(reference(), TestPayables.AMOUNT);

        // when
        Bench.comeBack(payment);

        // then
        assertThat(bench().paymentState(payment)).isEqualTo("PAID");
        assertThat(payables.timesPaid(payable())).isOne();
    }

    @Test
    void aCreationThatNeverHappenedEndsWhenWompiHasHadTimeToShowIt() {
        // given
        UUID payment = lostAnswer();
        ((WompiWorld) world()).givenNothingFound(reference());
        Bench.comeBack(payment);
        assertThat(bench().state(payment)).isEqualTo("UNKNOWN");
        clock.advance(Duration.ofMinutes(31));

        // when
        Bench.comeBack(payment);

        // then
        assertThat(bench().state(payment)).isEqualTo("NOT_STARTED");
        pay().then().statusCode(202);
    }
}
