package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import co.gov.putumayo.estampillas.treasury.report.Collected;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was collected: drawn, in figures, and as files to take away. */
@QuarkusTest
class TreasuryCollectionTest {

    private static final String PAGE = "/escritorio/tesoreria/recaudo";
    private static final List<String> PAGES =
            List.of(
                    "",
                    "/archivos",
                    "/partidas",
                    "/pagos",
                    "/devoluciones",
                    "/distribucion",
                    "/distribucion/nueva",
                    "/distribucion/766-2018",
                    "/giros",
                    "/sin-identificar",
                    "/sin-identificar/resoluciones",
                    "/recaudo");

    @Inject Collected collected;
    @OidcWireMock WireMockServer identityProvider;

    @Test
    void drawsAMonthAndListsItsFigures() {
        collected.receipt(
                LocalDate.of(2020, 9, 8),
                Tokens.DEPARTMENT_NIT,
                "1",
                Map.of("pro-cultura", 1_000L, "bomberil", 2_000L));
        collected.receipt(
                LocalDate.of(2020, 9, 9), Tokens.ITP_NIT, "2", Map.of("pro-cultura", 4_000L));
        try (SignIn person = signIn(Role.TREASURY);
                Walk walk = Walk.phone("treasury-collection")) {
            person.on(walk, PAGE);

            walk.page.fill("#from", "2020-09-01");
            walk.page.fill("#to", "2020-09-30");
            walk.page.click("main form button");

            walk.shot("1");
            assertThat(walk.page.locator("svg[role=img]").count()).isEqualTo(3);
            assertThat(walk.page.textContent("svg desc")).contains("2020-09: 7.000 pesos");
            assertThat(walk.page.textContent("main table >> nth=1"))
                    .contains("Estampilla Pro-Cultura", "$ 5.000")
                    .contains("Estampilla Bomberil", "$ 2.000");
            assertThat(walk.page.textContent("main table >> nth=2"))
                    .contains("Instituto Tecnológico", "$ 4.000");
            walk.page.fill("#from", "2020-10-01");
            walk.page.click("main form button");
            walk.expectRefusal(400);
            walk.shot("2-wrong");
            assertThat(walk.page.textContent(".summary")).contains("igual o posterior");
        }
        try (SignIn auditor = signIn(Role.AUDITOR)) {
            Visitor visitor = auditor.visitor();
            String period = "?from=2020-09-01&to=2020-09-30";
            visitor.open(PAGE + "/recaudo.csv" + period + "&group=levy")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("recaudo.csv"))
                    .body(containsString("pro-cultura"))
                    .body(containsString("5000"));
            visitor.open(PAGE + "/recibos.xlsx" + period)
                    .then()
                    .statusCode(200)
                    .body(startsWith("PK"));
            visitor.open(PAGE + "/auditoria.zip" + period)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("auditoria-2020-09-01"))
                    .body(startsWith("PK"));
            visitor.open(PAGE + "/auditoria.zip?from=2020-09-01")
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("text/html"))
                    .body(containsString("Falta el parámetro to."));
            visitor.open(PAGE + "/recaudo.exe" + period).then().statusCode(404);
        }
    }

    @Test
    void allPagesOfTheDeskAreAccessibleAndLightInEnglish() {
        try (SignIn person = signIn(Role.TREASURY);
                Walk walk = Walk.desktop("treasury-english")) {
            person.on(walk, Desks.ROOT);
            walk.page.navigate("/idioma/en");
            Weight weight = new Weight(walk);
            for (String page : PAGES) {
                walk.page.navigate("/escritorio/tesoreria" + page);

                walk.shot(page.replaceAll("\\W+", "_"));
                assertThat(walk.page.getAttribute("html", "lang")).startsWith("en");
                assertThat(walk.page.locator("h1").count()).as("headings of " + page).isOne();
                assertThat(walk.page.title()).as("title of " + page).contains(" · ");
            }
            assertThat(weight.print("Tesorería")).isLessThan(100_000);
        }
    }

    private SignIn signIn(String role) {
        return new SignIn(identityProvider, "ana", Tokens.DEPARTMENT_NIT, role);
    }
}
