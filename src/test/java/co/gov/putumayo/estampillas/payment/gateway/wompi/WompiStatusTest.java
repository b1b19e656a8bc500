package co.gov.putumayo.estampillas.payment.gateway.wompi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transaction of Wompi means for the payment. */
@QuarkusTest
class WompiStatusTest {

    @Inject TestClock clock;

    private WompiWorld world;

    @BeforeEach
    void beginWorld() {
        world = new WompiWorld(clock);
    }

    @AfterEach
    void endWorld() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "15000000,150000.00",
        "15000001,150000.01",
        "5,0.05",
        "99999999999999999,999999999999999.99"
    })
    void turnsCentsIntoPesosExactly(String cents, BigDecimal pesos) {
        // given
        world.given("approved", Map.of("cents", cents));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("referencia"));

        // then
        assertThat(status.amount()).isEqualTo(pesos);
    }

    @Test
    void tellsPageAndCusWhileItWaits() {
        // given
        TransactionKey key = world.givenTransaction(State.PENDING);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.redirectUrl()).startsWith("https://registro.pse.com.co/");
        assertThat(status.cus()).isEqualTo("874151427");
        assertThat(status.bankTime()).isNull();
    }

    @Test
    void tellsWhenItEnded() {
        // given
        TransactionKey key = world.givenTransaction(State.APPROVED);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.bankTime()).isEqualTo(Instant.parse("2026-11-21T14:41:27Z"));
        assertThat(status.redirectUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error-limit", "error-bank", "declined"})
    void whatEndedWithoutMoneyIsRejected(String fixture) {
        // given
        world.given(fixture, Map.of());

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("referencia"));

        // then
        assertThat(status.state()).isEqualTo(State.REJECTED);
    }

    @Test
    void findsByReferenceWhatWasPaid() {
        // given
        String reference = GatewayWorld.newReference();
        world.givenFound(reference, GatewayWorld.AMOUNT);

        // when
        GatewayStatus status = world.gateway().query(new TransactionKey(reference, null));

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
        assertThat(status.gatewayTransactionId()).isEqualTo(world.id());
    }

    @Test
    void findsNothingByReference() {
        // given
        String reference = GatewayWorld.newReference();
        world.givenNothingFound(reference);

        // when
        GatewayStatus status = world.gateway().query(new TransactionKey(reference, null));

        // then
        assertThat(status).isEqualTo(GatewayStatus.notFound());
    }

    @Test
    void whatHasAnotherReferenceWasNotFound() {
        // given
        String reference = GatewayWorld.newReference();
        world.provider()
                .stubFor(
                        world.searchCall(reference)
                                .willReturn(okJson(world.told("found", Map.of()))));

        // when
        GatewayStatus status = world.gateway().query(new TransactionKey(reference, null));

        // then
        assertThat(status).isEqualTo(GatewayStatus.notFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":{}}", "{\"data\":[{}]}"})
    void aSearchWithoutListFindsNothingOut(String answer) {
        // given
        String reference = GatewayWorld.newReference();
        world.provider().stubFor(world.searchCall(reference).willReturn(okJson(answer)));

        // when, then
        assertThatThrownBy(() -> world.gateway().query(new TransactionKey(reference, null)))
                .isInstanceOf(GatewayUncertain.class);
    }

    @Test
    void seesTheSecondTryOfADeclinedTransaction() {
        // given
        String reference = GatewayWorld.newReference();
        String declined = world.id() + "0";
        world.provider()
                .stubFor(
                        get("/v1/transactions/" + declined)
                                .willReturn(
                                        okJson(
                                                world.told(
                                                                "declined",
                                                                Map.of("reference", reference))
                                                        .replace(world.id(), declined))));
        world.givenFound(reference, GatewayWorld.AMOUNT);

        // when
        GatewayStatus status = world.gateway().query(new TransactionKey(reference, declined));

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
        assertThat(status.gatewayTransactionId()).isEqualTo(world.id());
    }

    @Test
    void aFailedLookForASecondTryTakesNothingFromTheRejection() {
        // given
        TransactionKey key = world.givenTransaction(State.REJECTED);
        world.provider()
                .stubFor(world.searchCall(key.reference()).willReturn(aResponse().withStatus(503)));

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.state()).isEqualTo(State.REJECTED);
    }
}
