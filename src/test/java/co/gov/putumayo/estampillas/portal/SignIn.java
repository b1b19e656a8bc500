package co.gov.putumayo.estampillas.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;

/** Who the identity provider says to be in front of it, until closed. */
final class SignIn implements AutoCloseable {

    private static final Duration SESSION = Duration.ofMinutes(10);

    private final WireMockServer provider;
    private final StubMapping person;

    /**
     * @param nit of the entity, null for none
     */
    SignIn(WireMockServer provider, String user, String nit, String... roles) {
        this.provider = provider;
        var token =
                Jwt.preferredUserName(user)
                        .subject(user)
                        .groups(Set.of(roles))
                        .audience("escritorio")
                        .issuer("https://server.example.com")
                        .expiresIn(SESSION);
        String signed = (nit == null ? token : token.claim("nit", nit)).jws().keyId("1").sign();
        person =
                provider.stubFor(
                        post(urlEqualTo("/auth/realms/quarkus/token"))
                                .withRequestBody(containing("authorization_code"))
                                .atPriority(1)
                                .willReturn(
                                        aResponse()
                                                .withHeader("Content-Type", "application/json")
                                                .withBody(
                                                        """
                                                        {"access_token": "%s", "id_token": "%s",
                                                         "token_type": "Bearer", "expires_in": %d}
                                                        """
                                                                .formatted(
                                                                        signed,
                                                                        signed,
                                                                        SESSION.toSeconds()))));
    }

    /** In a browser; ends on that page of ours. */
    void on(Walk walk, String path) {
        walk.page.navigate(path);
        walk.page.click("#login");
        walk.page.waitForURL(Chromium.SITE + path + "*");
        // The pages of the identity provider are not ours.
        walk.complaints.removeIf(text -> text.contains(provider.baseUrl()));
    }

    /** Without a browser. */
    Visitor visitor() {
        Visitor visitor = new Visitor();
        String away = visitor.open(Desks.ROOT).header("Location");
        String state = away.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        visitor.open(Desks.ROOT + "?code=any&state=" + state);
        return visitor;
    }

    @Override
    public void close() {
        provider.removeStub(person);
    }
}
