package co.gov.putumayo.estampillas.payment.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a gateway, or something before it, may answer that answers nothing. */
final class UselessAnswers {

    private UselessAnswers() {}

    static Stream<Arguments> all() {
        return Stream.of(
                useless("500", aResponse().withStatus(500)),
                useless("502 in HTML", html(502)),
                useless("503 in JSON", okJson("{\"status\":\"down\"}").withStatus(503)),
                useless("HTML", html(200)),
                useless("HTML that says it is JSON", okJson("<html>Mantenimiento</html>")),
                useless("refusal in HTML", html(403)),
                useless("redirection", aResponse().withStatus(302).withHeader("Location", "/")),
                useless("empty", aResponse().withStatus(200)),
                useless("no content", aResponse().withStatus(204)),
                useless("half a document", okJson("{\"status\":{\"status\":\"OK\"")),
                useless("two documents", okJson("{} {}")),
                useless("a list", okJson("[]")),
                useless("null", okJson("null")),
                useless("an empty object", okJson("{}")),
                useless("an empty refusal", okJson("{}").withStatus(400)));
    }

    private static Arguments useless(String name, ResponseDefinitionBuilder answer) {
        return Arguments.of(name, answer);
    }

    static ResponseDefinitionBuilder html(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody("<!DOCTYPE html><html><body>Mantenimiento</body></html>");
    }
}
