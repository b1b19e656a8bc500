package co.gov.putumayo.estampillas.portal;

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
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer signs in, compares receipts with an act and uses them up. */
@QuarkusTest
class DeskTest {

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private SignIn person;

    @AfterEach
    void forget() {
        clock.reset();
        if (person != null) {
            person.close();
        }
    }

    @Test
    void comparesReceiptsWithTheActAndUsesThemUp() {
        Receipt receipt = paid.receipt();
        person =
                new SignIn(
                        identityProvider,
                        "oficial.gobernacion",
                        Tokens.DEPARTMENT_NIT,
                        Role.ENTITY_OFFICER);
        try (Walk walk = Walk.desktop("desk")) {
            person.on(walk, "/escritorio/recibos");
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
            walk.page.navigate("/escritorio/recibos");
            compare(walk, receipt.code(), "1.000.000.000");
            assertThat(walk.page.textContent("main")).contains("ya usado", "No cuenta");
        }
    }

    @Test
    void tellsWhatIsMissingAndWhichLineIsWrong() {
        Receipt receipt = paid.receipt();
        person =
                new SignIn(
                        identityProvider,
                        "oficial.gobernacion",
                        Tokens.DEPARTMENT_NIT,
                        Role.ENTITY_OFFICER);
        try (Walk walk = Walk.phone("desk-short")) {
            person.on(walk, "/escritorio/recibos");
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
        person = new SignIn(identityProvider, "oficial.itp", Tokens.ITP_NIT, Role.ENTITY_OFFICER);
        try (Walk walk = Walk.desktop("desk-other")) {
            person.on(walk, "/escritorio/recibos");

            compare(walk, receipt.code(), "1.000.000.000");

            assertThat(walk.page.textContent("main")).contains("no se encontró en su entidad");
            assertThat(walk.page.locator("#annul").count()).isZero();
        }
    }

    @Test
    void verifiesATableAndShowsItsProgress() {
        Receipt receipt = paid.receipt();
        String table = "codigo;documento\n" + receipt.code() + ";" + receipt.check() + "\nX;1\n";
        person =
                new SignIn(
                        identityProvider,
                        "oficial.gobernacion",
                        Tokens.DEPARTMENT_NIT,
                        Role.ENTITY_OFFICER);
        try (Walk walk = Walk.phone("desk-batch")) {
            person.on(walk, "/escritorio/recibos");
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
        person =
                new SignIn(
                        identityProvider,
                        "agente",
                        fresh.since("2026-08-31"),
                        Role.WITHHOLDING_AGENT);
        try (Walk walk = Walk.phone("desk-calendar")) {
            person.on(walk, "/escritorio/calendario");

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
        person = new SignIn(identityProvider, "tesoreria", Tokens.DEPARTMENT_NIT, Role.TREASURY);
        try (Walk walk = Walk.desktop("desk-forbidden")) {
            person.on(walk, "/escritorio/recibos");

            assertThat(walk.page.textContent("h1")).startsWith("No tiene permiso");
            walk.expectRefusal(403);
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

    static void compare(Walk walk, String codes, String value) {
        walk.page.fill("#receipts", codes);
        walk.page.selectOption("#act-type", "contract");
        walk.page.selectOption("#act-contractType", "public-works");
        walk.page.fill("#act-value", value);
        walk.page.fill("#date", "2026-03-15");
        walk.page.click("#compare button");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
