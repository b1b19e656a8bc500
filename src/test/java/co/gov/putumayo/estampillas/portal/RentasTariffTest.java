package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tariff is drafted by one person of Rentas and published by another, in a browser. */
@QuarkusTest
class RentasTariffTest {

    private static final String ROOT = "/escritorio/rentas/tarifas";

    /** From which no other test looks at the tariff. */
    private static final String FAR_AWAY = "2098-01-01";

    private static final String NEW_RULE =
            """
            {"revision": %d, "newRules": [{"levy": "bomberil", "actType": "asset-sale",
              "baseKind": "sale-value", "rate": "%s", "ordinance": "900/2097", "article": "9"}]}
            """;

    @OidcWireMock WireMockServer identityProvider;

    @Test
    void publishesATariffThatAnotherPersonDrafted() {
        String id = "p-" + UUID.randomUUID();
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.phone("tariff")) {
            ana.on(walk, ROOT);
            walk.page.click("#start button");
            walk.shot("1-empty");
            assertThat(walk.page.locator(".summary li").count()).isGreaterThan(2);
            start(walk, id);
            assertThat(walk.page.textContent("main")).contains("Todavía es igual a la versión");

            changeCulture(walk, "0,7 %");

            walk.shot("3-changed");
            assertThat(walk.page.textContent("#changes-rules"))
                    .contains("Estampilla Pro-Cultura", "0,5 %", "0,7 %");
            upload(walk, NEW_RULE.formatted(2, "0.012"));
            assertThat(walk.page.textContent("#changes-rules"))
                    .contains("Ventas y remates de activos", "no existe", "1,2 %");
            changePassport(walk);
            assertThat(walk.page.textContent("main")).contains("2,59 UVT", "3 UVT");

            walk.page.click("#publish button");

            walk.shot("5-same-person");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Lo publica una persona que no lo haya redactado ni cambiado");
            walk.expectRefusal(403);
        }
        try (SignIn berta = rentas("berta");
                Walk walk = Walk.withoutScript("tariff-publish", 1280)) {
            berta.on(walk, ROOT + "/" + id);
            walk.page.click("text=Ver el ensayo");
            walk.shot("1-rehearsal");
            assertThat(walk.page.textContent("#difference")).contains("Diferencia");
            walk.page.navigate(ROOT + "/" + id);

            walk.page.click("#publish button");

            walk.shot("2-published");
            assertThat(walk.page.textContent("#outcome")).contains("Publicada");
            assertThat(walk.page.locator("#discard").count()).isZero();
        }
    }

    @Test
    void tellsWhatIsWrongWithAChangeAndGivesTheDraftUp() {
        String id = "p-" + UUID.randomUUID();
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.withoutScript("tariff-wrong", 360)) {
            ana.on(walk, ROOT);
            start(walk, id);
            upload(walk, "{");
            assertThat(walk.page.textContent(".summary"))
                    .contains("El archivo no es un JSON con esa forma");
            upload(walk, NEW_RULE.formatted(1, "7"));
            assertThat(walk.page.textContent(".summary"))
                    .contains("/newRules/0/rate", "sobre un valor no pasa de 1");
            upload(walk, NEW_RULE.formatted(9, "0.01"));
            assertThat(walk.page.textContent(".summary")).contains("va en la revisión 1");
            walk.expectRefusal(409);
            changeCulture(walk, "mucho");
            walk.shot("1-rate");
            assertThat(walk.page.textContent("#rules-0-rate-error"))
                    .contains("mayor que cero, con a lo sumo seis decimales");
            walk.page.click("#remove button");
            assertThat(walk.page.textContent("#changes-rules")).contains("no existe");

            walk.page.fill("#reason", "La ordenanza no se aprobó");
            walk.page.click("#discard button");

            walk.shot("2-discarded");
            assertThat(walk.page.textContent("#outcome"))
                    .contains("Descartada", "La ordenanza no se aprobó");
        }
    }

    private static void start(Walk walk, String id) {
        walk.page.fill("#title", "Ordenanza de prueba");
        walk.page.fill("#ordinance", "900/2097");
        walk.page.fill("#id", id);
        walk.page.fill("#validFrom", FAR_AWAY);
        walk.page.click("#start button");
        assertThat(walk.path()).isEqualTo(ROOT + "/" + id);
    }

    private static void changeCulture(Walk walk, String rate) {
        walk.page
                .locator("tr:has(th:text-is('Estampilla Pro-Cultura')) a:has-text('Contratos')")
                .click();
        walk.page.fill("#rules-0-rate", rate);
        walk.page.fill("#rules-0-article", "4");
        walk.shot("rule");
        walk.page.click("#change button");
    }

    private static void changePassport(Walk walk) {
        walk.page.locator("a[href$='/servicios/passport']").click();
        walk.page.fill("#fees-0-uvt", "3");
        walk.page.fill("#fees-0-article", "5");
        walk.shot("fee");
        walk.page.click("#change button");
    }

    private static void upload(Walk walk, String json) {
        walk.page.setInputFiles(
                "#changes",
                new FilePayload(
                        "cambios.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        walk.page.click("#upload button");
    }

    private SignIn rentas(String user) {
        return new SignIn(identityProvider, user, null, Role.REVENUE);
    }
}
