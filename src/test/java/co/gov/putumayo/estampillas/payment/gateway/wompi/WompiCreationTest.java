package co.gov.putumayo.estampillas.payment.gateway.wompi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.shared.DocumentType;
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

/** What is sent to Wompi to begin a transaction, and how the page of the bank is found. */
@QuarkusTest
class WompiCreationTest {

    @Inject TestClock clock;

    private WompiWorld world;

    @BeforeEach
    void beginWorld() {
        world = new WompiWorld(clock);
    }

    @AfterEach
    void endWorld() {
        world.close();
        clock.reset();
    }

    @Test
    void asksForThePaymentThatWasOrdered() {
        // given
        CreationRequest request = world.givenItAccepts();

        // when
        world.gateway().create(request);

        // then
        world.provider()
                .verify(
                        world.creations()
                                .withRequestBody(field("reference", request.reference()))
                                .withRequestBody(field("amount_in_cents", "15000000"))
                                .withRequestBody(field("currency", "COP"))
                                .withRequestBody(
                                        field(
                                                "signature",
                                                WompiHash.sha256(
                                                        request.reference()
                                                                + "15000000COP"
                                                                + WompiWorld.INTEGRITY)))
                                .withRequestBody(
                                        field(
                                                "acceptance_token",
                                                "eyJhbGciOiJIUzI1NiJ9.terminos.1"))
                                .withRequestBody(
                                        field(
                                                "accept_personal_auth",
                                                "eyJhbGciOiJIUzI1NiJ9.datos.1"))
                                .withRequestBody(field("customer_email", "juan.perez@example.com"))
                                .withRequestBody(field("redirect_url", request.returnUrl()))
                                .withRequestBody(field("payment_method.type", "PSE"))
                                .withRequestBody(field("payment_method.user_type", "0"))
                                .withRequestBody(field("payment_method.user_legal_id_type", "CC"))
                                .withRequestBody(
                                        field("payment_method.user_legal_id", "1033332222"))
                                .withRequestBody(
                                        field("payment_method.financial_institution_code", "1007"))
                                .withRequestBody(
                                        field(
                                                "payment_method.payment_description",
                                                "Estampillas L-2026-0000123"))
                                .withRequestBody(
                                        field("customer_data.full_name", "Juan José Pérez Pinzón"))
                                .withRequestBody(matchingJsonPath("$[?(!@.expiration_time)]")));
    }

    private static com.github.tomakehurst.wiremock.matching.ContentPattern<?> field(
            String path, String value) {
        return matchingJsonPath("$." + path, equalTo(value));
    }

    @Test
    void signsTheLimitOfTimeWhenThereIsOne() {
        // given
        clock.set(Instant.parse("2026-11-21T14:34:48Z"));
        world.with("expiration", "30M");
        CreationRequest request = world.givenItAccepts();

        // when
        Creation creation = world.gateway().create(request);

        // then
        String sent = world.provider().findAll(world.creations()).get(0).getBodyAsString();
        String limit = sent.replaceAll(".*\"expiration_time\":\"([^\"]+)\".*", "$1");
        assertThat(limit).startsWith("2026-11-21T15:04:4").endsWith("Z");
        assertThat(sent)
                .contains(
                        WompiHash.sha256(
                                request.reference()
                                        + "15000000COP"
                                        + limit
                                        + WompiWorld.INTEGRITY));
        assertThat(((Creation.Started) creation).expiresAt()).isEqualTo(Instant.parse(limit));
    }

    @Test
    void aCompanyWithoutEmailPays() {
        // given
        CreationRequest request =
                GatewayWorld.withPayer(
                        world.givenItAccepts(),
                        PayerType.COMPANY,
                        new TaxId(DocumentType.NIT, "900123456"),
                        "Constructora del Putumayo S.A.S.");

        // when
        world.gateway().create(request);

        // then
        world.provider()
                .verify(
                        world.creations()
                                .withRequestBody(field("payment_method.user_type", "1"))
                                .withRequestBody(field("payment_method.user_legal_id_type", "NIT"))
                                .withRequestBody(matchingJsonPath("$.customer_email"))
                                .withRequestBody(matchingJsonPath("$.customer_data.phone_number")));
    }

    @ParameterizedTest
    @CsvSource({
        "NIT,NIT", "CC,CC", "CE,CE", "TI,TI", "RC,RC", "TE,TE", "PP,PP", "PPT,PPT", "DIE,DNI",
        "PEP,"
    })
    void namesDocumentsAsWompiDoes(DocumentType type, String expected) {
        assertThat(TransactionRequest.legalIdType(type)).isEqualTo(expected);
    }

    @Test
    void refusesADocumentWompiDoesNotKnowWithoutAsking() {
        // given
        CreationRequest request =
                GatewayWorld.withPayer(
                        world.givenItAccepts(),
                        PayerType.PERSON,
                        new TaxId(DocumentType.PEP, "123456789"),
                        "Ana Gómez");

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation).isInstanceOf(Creation.Refused.class);
        assertThat(world.provider().getAllServeEvents()).isEmpty();
    }

    @Test
    void looksAgainUntilThePageOfTheBankIsKnown() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider()
                .stubFor(
                        world.queryCall()
                                .inScenario("page")
                                .whenScenarioStateIs(STARTED)
                                .willReturn(okJson(world.told("created", Map.of())))
                                .willSetStateTo("fails"));
        world.provider()
                .stubFor(
                        world.queryCall()
                                .inScenario("page")
                                .whenScenarioStateIs("fails")
                                .willReturn(aResponse().withStatus(502))
                                .willSetStateTo("known"));
        world.provider()
                .stubFor(
                        world.queryCall()
                                .inScenario("page")
                                .whenScenarioStateIs("known")
                                .willReturn(okJson(world.told("pending", Map.of()))));

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(((Creation.Started) creation).redirectUrl())
                .startsWith("https://registro.pse.com.co/");
        world.provider().verify(3, world.queries());
        world.provider().verify(1, world.creations());
    }

    @Test
    void aPageThatNeverComesLeavesATransactionToAskAbout() {
        // given
        world.with("page-tries", "3");
        CreationRequest request = world.givenItAccepts();
        world.given("created", Map.of());

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation).isEqualTo(new Creation.Started(world.id(), null, null, null));
        world.provider().verify(3, world.queries());
    }

    @Test
    void looksForThePageNoLongerThanAllowed() {
        // given
        world.with("page-tries", "1000000").with("page-time", "300ms");
        CreationRequest request = world.givenItAccepts();
        world.given("created", Map.of());

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(((Creation.Started) creation).gatewayTransactionId()).isEqualTo(world.id());
    }

    @ParameterizedTest
    @CsvSource({"error-limit,LIMIT_EXCEEDED", "error-bank,BANK_UNREACHABLE"})
    void tellsWhyPseRefusedJustAfterTheCreation(String fixture, Creation.Reason reason) {
        // given
        CreationRequest request = world.givenItAccepts();
        world.given(fixture, Map.of());

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** The sandbox decides before the payer sees the page; the query will tell. */
    @Test
    void aTransactionDecidedAtOnceIsStarted() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.given("declined", Map.of());

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(((Creation.Started) creation).gatewayTransactionId()).isEqualTo(world.id());
    }

    @Test
    void withoutAcceptanceTokensNothingIsSent() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider()
                .stubFor(
                        WompiWorld.merchantCall()
                                .willReturn(
                                        okJson(world.told("merchant-without-tokens", Map.of()))));

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUnavailable.class);

        // then
        world.provider().verify(0, world.creations());
    }
}
