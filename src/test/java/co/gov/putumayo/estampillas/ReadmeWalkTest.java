package co.gov.putumayo.estampillas;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The commands of the README's walk, run as they are written against this test's own service. */
@QuarkusTest
class ReadmeWalkTest {

    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TestHTTPResource URL service;

    @OidcWireMock WireMockServer signInServer;

    @Test
    void walksFromQuoteToAnnulment() throws IOException, InterruptedException {
        givenSignInServerThatKnows("oficial.gobernacion");
        String script =
                COMMANDS.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.joining("\n"))
                        .replace("http://localhost:8080", service.toString().replaceAll("/$", ""));

        String output = runBash(script);

        assertThat(output).contains("\"total\":81000000", "\"VALID\"", "\"ANNULLED\"");
    }

    private void givenSignInServerThatKnows(String user) {
        String token = Tokens.of(user, Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        signInServer.stubFor(
                post(urlPathEqualTo("/auth/realms/quarkus/token"))
                        .willReturn(okJson("{\"access_token\":\"" + token + "\"}")));
    }

    private static String runBash(String script) throws IOException, InterruptedException {
        Process bash =
                new ProcessBuilder("bash", "-u", "-c", script).redirectErrorStream(true).start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(output).isZero();
        return output;
    }
}
