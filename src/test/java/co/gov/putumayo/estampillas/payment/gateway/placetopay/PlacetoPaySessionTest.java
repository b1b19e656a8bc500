package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.payment.gateway.WithdrawsTransactions;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to PlacetoPay to begin and to end a session. */
@QuarkusTest
class PlacetoPaySessionTest {

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
    void asksForThePaymentThatWasOrdered() {
        // given
        clock.set(Instant.parse("2026-11-21T14:34:48Z"));
        CreationRequest request = world.givenItAccepts();

        // when
        world.gateway().create(request);

        // then
        world.provider()
                .verify(
                        world.creations()
                                .withRequestBody(matchingJsonPath("$.locale", equalTo("es_CO")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.payment.reference",
                                                equalTo(request.reference())))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.payment.amount.total", equalTo("150000")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.payment.amount.currency", equalTo("COP")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.payment.allowPartial", equalTo("false")))
                                .withRequestBody(
                                        matchingJsonPath("$.paymentMethod", equalTo("pse")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.returnUrl", equalTo(request.returnUrl())))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.notificationUrl",
                                                equalTo(
                                                        publicUrl.of(
                                                                "/api/v1/gateways/placetopay/notifications"))))
                                .withRequestBody(
                                        matchingJsonPath("$.ipAddress", equalTo("190.0.0.1")))
                                .withRequestBody(
                                        matchingJsonPath("$.userAgent", equalTo("Mozilla/5.0")))
                                .withRequestBody(
                                        matchingJsonPath("$.buyer.documentType", equalTo("CC")))
                                .withRequestBody(
                                        matchingJsonPath("$.buyer.document", equalTo("1033332222")))
                                .withRequestBody(
                                        matchingJsonPath("$.buyer.name", equalTo("Juan José")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.buyer.surname", equalTo("Pérez Pinzón")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.expiration",
                                                equalTo("2026-11-21T10:04:48-05:00")))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.auth.seed",
                                                equalTo("2026-11-21T09:34:48-05:00"))));
    }

    @Test
    void signsEachRequestAnew() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.gateway().create(request);

        // when
        world.gateway().create(request);

        // then
        assertThat(
                        world.provider().findAll(world.creations()).stream()
                                .map(
                                        sent ->
                                                sent.getBodyAsString()
                                                        .replaceAll(".*nonce\":\"([^\"]+).*", "$1"))
                                .distinct())
                .hasSize(2);
        assertThat(world.provider().findAll(world.creations()))
                .noneMatch(sent -> sent.getBodyAsString().contains(PlacetoPayWorld.SECRET));
    }

    @Test
    void aPayerWhoseBrowserTellsNothingCanPay() {
        // given
        CreationRequest request =
                GatewayWorld.withPayer(
                        world.givenItAccepts(),
                        PayerType.COMPANY,
                        new TaxId(DocumentType.NIT, "900123456"),
                        "Constructora del Putumayo S.A.S.");

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation).isInstanceOf(Creation.Started.class);
        world.provider()
                .verify(
                        world.creations()
                                .withRequestBody(matchingJsonPath("$.ipAddress"))
                                .withRequestBody(matchingJsonPath("$.userAgent"))
                                .withRequestBody(
                                        matchingJsonPath("$.buyer[?(!@.email && !@.surname)]"))
                                .withRequestBody(
                                        matchingJsonPath(
                                                "$.buyer.name",
                                                equalTo("Constructora del Putumayo S.A.S."))));
    }

    @ParameterizedTest
    @CsvSource({
        "CC,1033332222,CC",
        "CC,123,",
        "NIT,900123456,NIT",
        "CE,ABC123456,CE",
        "TI,1006789012,TI",
        "PP,AB123456,PPN",
        "PPT,AB123456,",
        "PEP,123456789,",
        "RC,12345678,",
        "TE,ABC123,",
        "DIE,ABC123,"
    })
    void namesDocumentsAsPlacetoPayDoes(DocumentType type, String number, String expected) {
        // given
        CreationRequest request =
                GatewayWorld.withPayer(
                        GatewayWorld.request("r", PlacetoPayGateway.BANK),
                        PayerType.PERSON,
                        new TaxId(type, number),
                        "Ana");

        // when
        Buyer buyer = Buyer.of(request);

        // then
        assertThat(buyer.documentType()).isEqualTo(expected);
        assertThat(buyer.document()).isEqualTo(expected == null ? null : number);
        assertThat(buyer.toString()).doesNotContain(number);
    }

    @Test
    void aSessionWithoutPageExistsAllTheSame() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider()
                .stubFor(
                        world.creationCall()
                                .willReturn(
                                        okJson(
                                                world.told("created", Map.of())
                                                        .replace("processUrl", "otra"))));

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Started.class,
                        started -> {
                            assertThat(started.gatewayTransactionId()).isEqualTo(world.id());
                            assertThat(started.redirectUrl()).isNull();
                        });
    }

    @Test
    void theListOfBanksSendsThePayerToThePage() {
        assertThat(world.gateway().banks()).containsExactly(PlacetoPayGateway.BANK);
    }

    @Test
    void withdrawsASession() {
        // given
        world.provider()
                .stubFor(
                        post(urlEqualTo("/api/session/" + world.id() + "/cancel"))
                                .willReturn(okJson(world.told("cancelled", Map.of()))));

        // when
        GatewayStatus status =
                ((WithdrawsTransactions) world.gateway()).withdraw(world.knownKey("referencia"));

        // then
        assertThat(status.state()).isEqualTo(State.REJECTED);
        assertThat(status.reason()).startsWith("MC ");
    }

    @Test
    void aSessionPaidMeanwhileCannotBeWithdrawn() {
        // given
        world.provider()
                .stubFor(
                        post(urlEqualTo("/api/session/" + world.id() + "/cancel"))
                                .willReturn(
                                        okJson(world.told("cancel-refused", Map.of()))
                                                .withStatus(400)));
        world.given("approved", Map.of());

        // when
        GatewayStatus status =
                ((WithdrawsTransactions) world.gateway()).withdraw(world.knownKey("referencia"));

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
    }
}
