package co.gov.putumayo.estampillas.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer signs in, compares receipts with an act and uses them up. */
@QuarkusTest
class DeskTest {

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private StubMapping person;

    @AfterEach
    void forget() {
        clock.reset();
        if (person != null) {
            identityProvider.removeStub(person);
        }
    }

    @Test
    void comparesReceiptsWithTheActAndUsesThemUp() {
        Receipt receipt = paid.receipt();
        whoSignsInIs("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        try (Walk walk = Walk.desktop("desk")) {
            signIn(walk);
            walk.shot("1-ask");
            assertThat(walk.page.textContent("main")).contains("Departamento del Putumayo");
            compare(walk, receipt.code(), "1.000.000.000");
            assertThat(walk.page.getAttribute("#verdict", "class")).contains("valid");
            assertThat(walk.page.textContent("#verdict")).contains("Alcanza", "$ 81.000.000");
            walk.shot("2-enough");

            walk.page.fill("#documentNumber", "CO-2026-014");
            walk.page.fill("#documentDate", "2026-03-20");
            walk.page.click("#annul button");

            walk.shot("3-used");
            assertThat(walk.page.textContent("main"))
                    .contains(receipt.number(), "quedó usado en este documento");
            walk.page.navigate("/escritorio");
            compare(walk, receipt.code(), "1.000.000.000");
            assertThat(walk.page.textContent("main")).contains("ya usado", "No cuenta");
        }
    }

    @Test
    void tellsWhatIsMissingAndWhichLineIsWrong() {
        Receipt receipt = paid.receipt();
        whoSignsInIs("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        try (Walk walk = Walk.phone("desk-short")) {
            signIn(walk);
            compare(walk, receipt.code(), "2.000.000.000");
            assertThat(walk.page.textContent("#verdict"))
                    .contains("No alcanza: faltan $ 81.000.000");
            walk.shot("1");

            compare(walk, receipt.code() + "\n" + receipt.code(), "mucho");

            walk.shot("2-errors");
            assertThat(walk.page.textContent(".summary")).contains("solo con números");
        }
    }

    @Test
    void hidesReceiptsOfAnotherEntity() {
        Receipt receipt = paid.receipt(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        whoSignsInIs("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT);
        try (Walk walk = Walk.desktop("desk-other")) {
            signIn(walk);

            compare(walk, receipt.code(), "1.000.000.000");

            assertThat(walk.page.textContent("main")).contains("no se encontró en su entidad");
            assertThat(walk.page.locator("#annul").count()).isZero();
        }
    }

    @Test
    void verifiesATableAndShowsItsProgress() {
        Receipt receipt = paid.receipt();
        String table = "codigo;documento\n" + receipt.code() + ";" + receipt.check() + "\nX;1\n";
        whoSignsInIs("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        try (Walk walk = Walk.phone("desk-batch")) {
            signIn(walk);
            walk.page.click("a[href='/escritorio/lotes']");
            walk.shot("1-upload");
            walk.page.setInputFiles("#table", file("nada.csv", "otra\n1\n"));
            walk.submit();
            walk.shot("2-wrong");
            walk.page.setInputFiles("#table", file("recibos.csv", table));

            walk.submit();

            walk.page.waitForSelector("#outcome[data-state=done]");
            walk.shot("3-done");
            assertThat(walk.page.textContent("#outcome"))
                    .contains("2 de 2 filas", "Válido y sin usar", receipt.number(), "Con error");
        }
    }

    @Test
    void showsAnAgentTheMonthsItOwes() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
        whoSignsInIs("agente", Role.WITHHOLDING_AGENT, fresh.since("2026-08-31"));
        try (Walk walk = Walk.phone("desk-calendar")) {
            signIn(walk, "/escritorio/calendario");

            walk.shot("1");
            assertThat(walk.page.textContent("main"))
                    .contains(
                            "septiembre de 2026: vencida hace 29 días",
                            "octubre de 2026: faltan 4 días",
                            "Vence el 24 de noviembre de 2026");
        }
    }

    @Test
    void isForOfficersOnly() {
        whoSignsInIs("tesoreria", Role.TREASURY, Tokens.DEPARTMENT_NIT);
        try (Walk walk = Walk.desktop("desk-forbidden")) {
            signIn(walk);

            assertThat(walk.page.textContent("h1")).startsWith("No tiene permiso");
            walk.complaints.removeIf(text -> text.contains(" 403 "));
        }
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheIdentityProvider() {
        given().redirects()
                .follow(false)
                .get("/escritorio")
                .then()
                .statusCode(302)
                .header("Location", containsString("/realms/quarkus"));
    }

    private void compare(Walk walk, String codes, String value) {
        walk.page.fill("#receipts", codes);
        walk.page.selectOption("#act-type", "contract");
        walk.page.selectOption("#act-contractType", "public-works");
        walk.page.fill("#act-value", value);
        walk.page.fill("#date", "2026-03-15");
        walk.page.click("#compare button");
    }

    private void signIn(Walk walk) {
        signIn(walk, "/escritorio");
    }

    private void signIn(Walk walk, String path) {
        walk.page.navigate(path);
        walk.page.click("#login");
        walk.page.waitForURL(Chromium.SITE + path + "*");
        // The pages of the identity provider are not ours.
        walk.complaints.removeIf(text -> text.contains(identityProvider.baseUrl()));
    }

    /** What the identity provider says of whoever comes back with its code. */
    private void whoSignsInIs(String user, String role, String nit) {
        String token =
                Jwt.preferredUserName(user)
                        .subject(user)
                        .groups(Set.of(role))
                        .claim("nit", nit)
                        .audience("escritorio")
                        .issuer("https://server.example.com")
                        .expiresIn(Duration.ofMinutes(10))
                        .jws()
                        .keyId("1")
                        .sign();
        person =
                identityProvider.stubFor(
                        post(urlEqualTo("/auth/realms/quarkus/token"))
                                .withRequestBody(containing("authorization_code"))
                                .atPriority(1)
                                .willReturn(
                                        aResponse()
                                                .withHeader("Content-Type", "application/json")
                                                .withBody(
                                                        """
                                                        {"access_token": "%s", "id_token": "%s",
                                                         "token_type": "Bearer", "expires_in": 600}
                                                        """
                                                                .formatted(token, token))));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
