package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session of PlacetoPay means for the payment. */
@QuarkusTest
class PlacetoPayStatusTest {

    @Inject TestClock clock;
    @Inject PublicUrl publicUrl;

    private PlacetoPayWorld world;

    @BeforeEach
    void beginWorld() {
        world = new PlacetoPayWorld(publicUrl, clock);
    }

    @AfterEach
    void endWorld() {
        world.close();
        clock.reset();
    }

    @Test
    void aPendingSessionStillTellsItsPage() {
        // given
        TransactionKey key = world.givenTransaction(State.PENDING);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.redirectUrl())
                .startsWith("https://checkout-co.placetopay.com/session/" + world.id() + "/");
    }

    @Test
    void tellsTheCusWhileTheBankThinks() {
        // given
        world.given("pending-at-bank", Map.of("reference", "r"));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.state()).isEqualTo(State.PENDING);
        assertThat(status.cus()).isEqualTo("874151427");
    }

    @Test
    void anApprovalIsThatOfThePaymentNotOfTheTriesBefore() {
        // given
        TransactionKey key = world.givenTransaction(State.APPROVED);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.cus()).isEqualTo("874151427");
        assertThat(status.bankTime()).isEqualTo(Instant.parse("2026-11-21T14:41:27Z"));
    }

    @Test
    void keepsCentsExactly() {
        // given
        world.given("approved", Map.of("amount", "150000.10"));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.amount()).isEqualTo(new BigDecimal("150000.10"));
    }

    @Test
    void anAuthorizationOfACardIsNoCus() {
        // given
        world.provider()
                .stubFor(
                        world.queryCall()
                                .willReturn(
                                        okJson(
                                                world.told("approved", Map.of())
                                                        .replace(
                                                                "\"paymentMethod\": \"pse\"",
                                                                "\"paymentMethod\": \"visa\""))));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.cus()).isNull();
    }

    @Test
    void anExpiredSessionWithAPaymentAtTheBankStillWaits() {
        // given
        world.given("expired-while-at-bank", Map.of());

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.state()).isEqualTo(State.PENDING);
    }

    @Test
    void whatWasPaidOfAnExpiredSessionIsMoneyReceived() {
        // given
        world.given("partial-expired", Map.of("amount", "50000"));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
        assertThat(status.amount()).isEqualByComparingTo("50000");
    }

    @Test
    void aSessionPaidInPartStillWaits() {
        // given
        world.given("approved-partial", Map.of("amount", "50000"));

        // when
        GatewayStatus status = world.gateway().query(world.knownKey("r"));

        // then
        assertThat(status.state()).isEqualTo(State.PENDING);
    }

    @Test
    void cannotAskByReference() {
        // given
        TransactionKey key = new TransactionKey(GatewayWorld.newReference(), null);

        // when
        assertThatThrownBy(() -> world.gateway().query(key)).isInstanceOf(GatewayUncertain.class);

        // then
        assertThat(world.provider().getAllServeEvents()).isEmpty();
    }
}
