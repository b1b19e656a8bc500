package co.gov.putumayo.estampillas.webhook.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One attempt, against receivers that behave badly in every way. */
class SenderTest {

    private static final Duration TIMEOUT = Duration.ofMillis(700);

    private final Vertx vertx = Vertx.vertx();
    private final WireMockServer receiver =
            new WireMockServer(options().dynamicPort().dynamicHttpsPort());
    private final Sender sender = sender(true);

    @BeforeEach
    void start() {
        receiver.start();
    }

    @AfterEach
    void stop() throws IOException {
        receiver.stop();
        sender.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void doesNotFollowRedirects() {
        receiver.stubFor(
                post(urlEqualTo("/here"))
                        .willReturn(aResponse().withStatus(307).withHeader("Location", "/there")));
        receiver.stubFor(post(urlEqualTo("/there")).willReturn(aResponse().withStatus(200)));

        Outcome outcome = send(http("/here"));

        assertThat(outcome.status()).isEqualTo(307);
        assertThat(outcome.isDelivered()).isFalse();
        receiver.verify(0, postRequestedFor(urlEqualTo("/there")));
    }

    @Test
    void tellsHowLongTheReceiverAsksToWait() {
        receiver.stubFor(
                post(anyUrl())
                        .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "120")));

        assertThat(send(http("/")).askedToWait()).contains(Duration.ofMinutes(2));
    }

    @Test
    void givesUpAnAnswerThatDoesNotCome() {
        receiver.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(5_000)));

        assertThat(send(http("/")).failure()).isEqualTo(Failure.TIMEOUT);
    }

    @Test
    void givesUpAnAnswerThatDripsForEver() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dripFrom(server, "HTTP/1.1 200 OK\r\n", "x-more: a\r\n");

            Outcome outcome = send("http://127.0.0.1:" + server.getLocalPort() + "/");

            assertThat(outcome.failure()).isEqualTo(Failure.TIMEOUT);
        }
    }

    @Test
    void takesTheStatusOfAnAnswerWhoseBodyNeverEnds() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dripFrom(server, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n");

            Outcome outcome = send("http://127.0.0.1:" + server.getLocalPort() + "/");

            assertThat(outcome.isDelivered()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void countsBrokenAnswersAsFailures(Fault fault) {
        receiver.stubFor(post(anyUrl()).willReturn(aResponse().withFault(fault)));

        Outcome outcome = send(http("/"));

        // A whole status line followed by garbage is an answer; the body is never read.
        assertThat(outcome.failure())
                .isEqualTo(fault == Fault.MALFORMED_RESPONSE_CHUNK ? null : Failure.CONNECTION);
    }

    @Test
    void countsRefusedConnectionAsFailure() {
        String url = http("/");
        receiver.stop();

        assertThat(send(url).failure()).isEqualTo(Failure.CONNECTION);
    }

    @Test
    void doesNotTrustCertificateOfItsOwnMaking() {
        assertThat(send("https://localhost:" + receiver.httpsPort() + "/").failure())
                .isEqualTo(Failure.TLS);
    }

    @Test
    void tellsUnknownHost() {
        assertThat(send("https://nadie.invalid/").failure()).isEqualTo(Failure.UNKNOWN_HOST);
    }

    @Test
    void guardConnectsToNoPrivateAddress() throws IOException {
        receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        Sender guarded = sender(false);

        Outcome byName = guarded.send(to(http("/")), secret());
        Outcome byAddress = guarded.send(to("http://127.0.0.1:" + receiver.port() + "/"), secret());

        assertThat(byName.failure()).isEqualTo(Failure.ADDRESS_REFUSED);
        assertThat(byAddress.failure()).isEqualTo(Failure.ADDRESS_REFUSED);
        receiver.verify(0, postRequestedFor(anyUrl()));
        guarded.close();
    }

    private String http(String path) {
        return "http://localhost:" + receiver.port() + path;
    }

    private Outcome send(String url) {
        return sender.send(to(url), secret());
    }

    private static Envelope to(String url) {
        return new Envelope(URI.create(url), "id", Instant.parse("2026-03-15T12:00:00Z"), "{}");
    }

    private static byte[] secret() {
        return "a secret of twenty-four b".getBytes(StandardCharsets.UTF_8);
    }

    private Sender sender(boolean allowPrivate) {
        SendingConfig config = config(allowPrivate);
        return new Sender(config, new AddressGuard(config), vertx);
    }

    static SendingConfig config(boolean allowPrivate) {
        return new SendingConfig() {
            @Override
            public boolean allowPrivateAddresses() {
                return allowPrivate;
            }

            @Override
            public Duration timeout() {
                return TIMEOUT;
            }

            @Override
            public Duration connectTimeout() {
                return TIMEOUT;
            }

            @Override
            public int parallel() {
                return 2;
            }
        };
    }

    /** Answers one request with the beginning, and then the piece again and again. */
    private static void dripFrom(ServerSocket server, String beginning, String piece) {
        CompletableFuture.runAsync(
                () -> {
                    try (Socket socket = server.accept();
                            OutputStream out = socket.getOutputStream()) {
                        out.write(beginning.getBytes(StandardCharsets.US_ASCII));
                        while (true) {
                            out.write(piece.getBytes(StandardCharsets.US_ASCII));
                            out.flush();
                            Thread.sleep(50);
                        }
                    } catch (IOException | InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
