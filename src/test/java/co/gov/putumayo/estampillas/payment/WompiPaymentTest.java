package co.gov.putumayo.estampillas.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.wompi.WompiWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    void whoDoesNotAcceptTheTermsHearsWhatIsMissing() {
        // given
        Map<String, Object> choice =
                Bench.choice(world().bank().code(), "company", Bench.RETURN_URL);
        List<String> terms = given().get("/api/v1/payment-terms").path("items.url");
        assertThat(terms).hasSize(2);

        // when
        Response refused = Bench.pay(payable(), choice, null);

        // then
        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("/acceptedTerms"))
                .body("errors[0].code", equalTo("terms-not-accepted"))
                .body("errors[0].text", containsString(terms.get(0)))
                .body("errors[0].text", containsString(terms.get(1)));
        world().provider().verify(0, world().creations());
    }

    @Test
    void theAcceptedDocumentsAreKept() {
        // given
        List<String> terms = given().get("/api/v1/payment-terms").path("items.url");

        // when
        UUID payment = payPending();

        // then
        assertThat(
                        (String)
                                bench().one(
                                                "select evidence ->> 'acceptedTerms' from"
                                                        + " payment_attempt_event where event ="
                                                        + " 'REQUESTED' and attempt_id = ?1",
                                                bench().lastAttempt(payment)))
                .contains(terms);
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
