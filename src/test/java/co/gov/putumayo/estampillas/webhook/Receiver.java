package co.gov.putumayo.estampillas.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A subscriber's server. */
final class Receiver {

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    Receiver() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    String url() {
        return "http://localhost:" + server.port() + "/eventos";
    }

    /** Forgets all answers and answers everything so from now on. */
    void answers(int status) {
        server.resetMappings();
        server.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));
    }

    /** Slow enough for others to try the same message meanwhile. */
    void answersSlowly(int status) {
        server.resetMappings();
        server.stubFor(
                post(anyUrl()).willReturn(aResponse().withStatus(status).withFixedDelay(100)));
    }

    /** What arrived whose body names this, in order of arrival. */
    List<LoggedRequest> heardOf(Object fact) {
        List<LoggedRequest> all =
                server.getAllServeEvents().stream()
                        .map(event -> LoggedRequest.createFrom(event.getRequest()))
                        .filter(request -> request.getBodyAsString().contains(fact.toString()))
                        .collect(Collectors.toList());
        java.util.Collections.reverse(all);
        return all;
    }

    /** Verifies as a subscriber would, with the library of the specification. */
    static void verify(LoggedRequest request, String secret) throws WebhookVerificationException {
        new Webhook(secret)
                .verify(
                        request.getBodyAsString(),
                        Map.of(
                                "webhook-id", List.of(request.getHeader("webhook-id")),
                                "webhook-timestamp",
                                        List.of(request.getHeader("webhook-timestamp")),
                                "webhook-signature",
                                        List.of(request.getHeader("webhook-signature"))));
    }
}
