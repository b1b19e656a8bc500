package co.gov.putumayo.estampillas.payment.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learnt of a transaction when the wire, or the gateway on the other side of it, fails. */
public abstract class HttpQueryContract {

    private HttpWorld world;

    protected abstract HttpWorld newWorld();

    @BeforeEach
    void beginWorld() {
        world = newWorld();
    }

    @AfterEach
    void endWorld() {
        world.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("co.gov.putumayo.estampillas.payment.gateway.UselessAnswers#all")
    void aUselessAnswerSaysNothingOfATransaction(String name, ResponseDefinitionBuilder answer) {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.provider().stubFor(world.queryCall().willReturn(answer));

        // when, then
        assertThatThrownBy(() -> world.gateway().query(key)).isInstanceOf(GatewayUncertain.class);
    }

    @Test
    void anIncompleteAnswerSaysNothingOfATransaction() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.unusableStatuses()
                .forEach(
                        answer -> {
                            world.provider().stubFor(world.queryCall().willReturn(answer));

                            // when, then
                            assertThatThrownBy(() -> world.gateway().query(key))
                                    .isInstanceOf(GatewayUncertain.class);
                        });
    }

    @Test
    void aMissingPageIsNoProofThatATransactionIsMissing() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.provider().stubFor(world.queryCall().willReturn(UselessAnswers.html(404)));

        // when, then
        assertThatThrownBy(() -> world.gateway().query(key)).isInstanceOf(GatewayUncertain.class);
    }

    @Test
    void wrongCredentialsSayNothingOfATransaction() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.provider()
                .stubFor(
                        world.queryCall()
                                .willReturn(
                                        okJson(world.told("denied", Map.of())).withStatus(401)));

        // when, then
        assertThatThrownBy(() -> world.gateway().query(key)).isInstanceOf(GatewayUncertain.class);
    }

    @Test
    void asksAgainWhenAQuestionFails() {
        // given
        String reference = GatewayWorld.newReference();
        TransactionKey key = world.knownKey(reference);
        world.provider()
                .stubFor(
                        world.queryCall()
                                .inScenario("retry")
                                .whenScenarioStateIs(STARTED)
                                .willReturn(aResponse().withStatus(503))
                                .willSetStateTo("up"));
        world.provider()
                .stubFor(
                        world.queryCall()
                                .inScenario("retry")
                                .whenScenarioStateIs("up")
                                .willReturn(okJson(world.approved(reference, Map.of()))));

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
        world.provider().verify(2, world.queries());
    }

    @Test
    void asksOnlySoOften() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.provider().stubFor(world.queryCall().willReturn(aResponse().withStatus(503)));

        // when
        assertThatThrownBy(() -> world.gateway().query(key)).isInstanceOf(GatewayUncertain.class);

        // then
        world.provider().verify(2, world.queries());
    }

    @Test
    void anOpenCircuitSendsNothing() {
        // given
        world.reconnect(Map.of("circuit-volume", "4", "circuit-delay", "1M"));
        CreationRequest request = world.givenItAccepts();
        world.provider().stubFor(world.queryCall().willReturn(aResponse().withStatus(503)));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(
                            () ->
                                    world.gateway()
                                            .query(world.knownKey(GatewayWorld.newReference())))
                    .isInstanceOf(GatewayUncertain.class);
        }

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUnavailable.class);

        // then
        world.provider().verify(0, world.creations());
    }

    @Test
    void refusalsDoNotOpenTheCircuit() {
        // given
        world.reconnect(Map.of("circuit-volume", "2", "circuit-delay", "1M"));
        CreationRequest request = world.givenItRefuses(Creation.Reason.OTHER);
        for (int i = 0; i < 4; i++) {
            world.gateway().create(request);
        }

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation).isInstanceOf(Creation.Refused.class);
    }

    @Test
    void reportsAnotherReferenceAsItIs() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        world.provider()
                .stubFor(world.queryCall().willReturn(okJson(world.approved("de-otro", Map.of()))));

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.reference()).isEqualTo("de-otro");
    }

    @Test
    void reportsAnotherCurrencyAsItIs() {
        // given
        String reference = GatewayWorld.newReference();
        TransactionKey key = world.knownKey(reference);
        world.provider()
                .stubFor(
                        world.queryCall()
                                .willReturn(
                                        okJson(
                                                world.approved(
                                                        reference, Map.of("currency", "USD")))));

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.currency()).isEqualTo("USD");
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        // given
        String reference = GatewayWorld.newReference();
        TransactionKey key = world.knownKey(reference);
        String answer =
                world.approved(reference, Map.of())
                        .replaceFirst("\\{", "{\"nuevo\":{\"campo\":[1.50]},");
        world.provider().stubFor(world.queryCall().willReturn(okJson(answer)));

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
    }
}
