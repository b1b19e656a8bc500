package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people of Rentas load values and look into what others did, in a browser. */
@QuarkusTest
class RentasDeskTest {

    private static final String ROOT = "/escritorio/rentas";

    static final List<String> PAGES =
            List.of(
                    "",
                    "/tarifas",
                    "/valores",
                    "/vencimientos",
                    "/omisos",
                    "/declaraciones",
                    "/reportes",
                    "/exenciones",
                    "/sin-usar");

    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsAllPagesInBothLanguages() {
        try (SignIn person = rentas("ana")) {
            try (Walk walk = Walk.phone("rentas")) {
                person.on(walk, ROOT);
                look(walk);
            }
            try (Walk walk = Walk.desktop("rentas-english")) {
                walk.page.navigate("/idioma/en");
                person.on(walk, ROOT);
                look(walk);
            }
        }
    }

    private static void look(Walk walk) {
        for (String page : PAGES) {
            walk.page.navigate(ROOT + page);
            walk.shot("page" + page.replace('/', '-'));
            assertThat(walk.page.locator("h1").count()).as("headings of " + page).isOne();
        }
    }

    @Test
    void listsTheValuesInForceAndWhatIsMissing() {
        clock.set(Instant.parse("2026-06-15T15:00:00Z"));
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.desktop("rentas-values")) {
            ana.on(walk, ROOT + "/valores");

            assertThat(walk.page.textContent("#in-force"))
                    .contains("UVT, 2026", "$ 52.374", "Res. DIAN 000238 de 2025")
                    .contains("Falta publicar 2025");
            walk.shot("in-force");
        }
    }

    @Test
    void publishesAValueThatAnotherPersonProposed() {
        String path;
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.phone("rentas-value")) {
            ana.on(walk, ROOT + "/valores");
            propose(walk, "USURY", "2091-03", "mucho");
            walk.shot("1-wrong");
            assertThat(walk.page.textContent(".summary")).contains("Escriba una cifra");

            propose(walk, "USURY", "2091-03", "28,35 %");

            walk.shot("2-proposed");
            path = walk.path();
            assertThat(walk.page.textContent("#outcome")).contains("Propuesto: 28,35 %");
            walk.page.click("#publish button");
            walk.shot("3-same-person");
            assertThat(walk.page.textContent(".summary"))
                    .contains("La publica una persona distinta de quien la propuso");
            walk.expectRefusal(403);
        }
        try (SignIn berta = rentas("berta");
                Walk walk = Walk.withoutScript("rentas-value-publish", 1280)) {
            berta.on(walk, path);
            walk.page.click("text=Ver el ensayo");
            walk.shot("1-rehearsal");
            assertThat(walk.page.textContent("main")).contains("Nada cambia con verlo");
            walk.page.navigate(path);

            walk.page.click("#publish button");

            walk.shot("2-published");
            assertThat(walk.page.textContent("#outcome")).contains("Publicado: 28,35 %");
            assertThat(walk.page.textContent("main")).contains("ana", "berta");
        }
    }

    @Test
    void givesUpAValueWithAReason() {
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.withoutScript("rentas-value-discard", 360)) {
            ana.on(walk, ROOT + "/valores");
            propose(walk, "UVT", "2092", "90.000");
            assertThat(walk.page.textContent("#outcome")).contains("Propuesto: $ 90.000");
            walk.page.click("#discard button");
            assertThat(walk.page.textContent(".summary")).contains("Falta este dato");
            walk.page.fill("#reason", "La resolución es de otro año");

            walk.page.click("#discard button");

            assertThat(walk.page.textContent("#outcome"))
                    .contains("Descartado", "La resolución es de otro año");
        }
    }

    private static void propose(Walk walk, String unit, String period, String value) {
        walk.page.selectOption("#unit", unit);
        walk.page.fill("#period", period);
        walk.page.fill("#value", value);
        walk.page.fill("#source", "Resolución de prueba");
        walk.page.click("#propose button");
    }

    @Test
    void isForRentasOnly() {
        try (SignIn other = new SignIn(identityProvider, "tesoreria", null, Role.TREASURY)) {
            var visitor = other.visitor();
            for (String page : PAGES) {
                visitor.open(ROOT + page).then().statusCode(403);
            }
        }
    }

    private SignIn rentas(String user) {
        return new SignIn(identityProvider, user, null, Role.REVENUE);
    }
}
