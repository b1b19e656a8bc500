package co.gov.putumayo.estampillas.payment.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How creating ends when the wire, or the gateway on the other side of it, fails. */
public abstract class HttpCreationContract {

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

    @Test
    void anUnknownHostIsUnavailable() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.moveTo("http://pasarela.invalid");

        // when, then
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUnavailable.class);
    }

    @Test
    void asksOnceForEachCreation() {
        // given
        CreationRequest request = world.givenItAccepts();

        // when
        world.gateway().create(request);

        // then
        world.provider().verify(1, world.creations());
    }

    @Test
    void doesNotRepeatACreationWithoutAnswer() {
        // given
        CreationRequest request = world.givenItDoesNotAnswer();

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUncertain.class);

        // then
        world.provider().verify(1, world.creations());
    }

    @Test
    void anAnswerInDropsIsUncertain() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.reconnect(Map.of("read-timeout", "4s", "call-timeout", "500ms"));
        world.provider()
                .stubFor(
                        world.creationCall()
                                .willReturn(
                                        okJson(" ".repeat(100) + "{}")
                                                .withChunkedDribbleDelay(50, HttpWorld.LATE)));

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUncertain.class);

        // then
        world.provider().verify(1, world.creations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("co.gov.putumayo.estampillas.payment.gateway.UselessAnswers#all")
    void aUselessAnswerLeavesACreationUncertain(String name, ResponseDefinitionBuilder answer) {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider().stubFor(world.creationCall().willReturn(answer));

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUncertain.class);

        // then
        world.provider().verify(1, world.creations());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionLeavesACreationUncertain(Fault fault) {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider().stubFor(world.creationCall().willReturn(aResponse().withFault(fault)));

        // when
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUncertain.class);

        // then
        world.provider().verify(1, world.creations());
    }

    @Test
    void anIncompleteAnswerLeavesACreationUncertain() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.undecidedCreations()
                .forEach(
                        answer -> {
                            world.provider().stubFor(world.creationCall().willReturn(answer));

                            // when, then
                            assertThatThrownBy(() -> world.gateway().create(request))
                                    .isInstanceOf(GatewayUncertain.class);
                        });
    }

    @Test
    void wrongCredentialsAreARefusalThatTellsNoSecret() {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider()
                .stubFor(
                        world.creationCall()
                                .willReturn(
                                        okJson(world.told("denied", Map.of())).withStatus(401)));

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Refused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Creation.Reason.OTHER);
                            world.secrets()
                                    .forEach(
                                            secret ->
                                                    assertThat(refused.gatewayCode())
                                                            .doesNotContain(secret));
                        });
    }

    static Stream<Arguments> indiscreetAnswers() {
        String echo = "juan.perez@example.com 1033332222";
        return Stream.of(
                Arguments.of("half a document", okJson("{\"email\":\"" + echo)),
                Arguments.of("HTML", UselessAnswers.html(500).withBody(echo)),
                Arguments.of("no answer", aResponse().withFault(Fault.EMPTY_RESPONSE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indiscreetAnswers")
    void aFailureTellsTheLogNothingOfThePayerOrTheKeys(
            String name, ResponseDefinitionBuilder answer) {
        // given
        CreationRequest request = world.givenItAccepts();
        world.provider().stubFor(world.creationCall().willReturn(answer));

        // when
        Throwable failure = catchThrowable(() -> world.gateway().create(request));

        // then
        assertThat(failure).isInstanceOf(GatewayUncertain.class);
        StringWriter log = new StringWriter();
        failure.printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString())
                .doesNotContain("juan.perez", "1033332222", "Pérez")
                .doesNotContain(world.secrets().toArray(String[]::new));
    }
}
