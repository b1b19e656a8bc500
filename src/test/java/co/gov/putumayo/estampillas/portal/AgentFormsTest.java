package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms of the agents' desk sent twice, too late, or by somebody else. */
@QuarkusTest
class AgentFormsTest {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/formulario.pdf",
                    "/filas",
                    "/consignaciones",
                    "/tabla",
                    "/razones",
                    "/firma",
                    "/pago",
                    "/va-a-su-banco",
                    "/resultado",
                    "/espera");

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void hidesDeclarationsOfAnotherAgent() {
        String id = filer.drafts("2026-01");
        try (SignIn other = agentOf(fresh.since("2026-01-01"))) {
            Visitor stranger = other.visitor();
            stranger.open("/escritorio/calendario");

            for (String page : PAGES) {
                stranger.open(path(id) + page).then().statusCode(404);
            }
            for (String form : List.of("/hechos", "/retiro", "/presentacion", "/filas", "/firma")) {
                assertThat(stranger.send(path(id) + form, version("2")).statusCode())
                        .as(form)
                        .isEqualTo(404);
            }
            stranger.open("/escritorio/declaraciones?anio=2026")
                    .then()
                    .body(containsString("No hay declaraciones de este año"));
        }
        filer.read(id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void makesOneOfADoubleClick() {
        try (SignIn aurora = agentOf(filer.nit())) {
            Visitor visitor = aurora.visitor();
            visitor.open("/escritorio/calendario");
            Map<String, String> month =
                    Map.of(
                            "period", "2026-01",
                            "kind", "WITHHOLDING_AGENT",
                            "key", UUID.randomUUID().toString());

            Response first = visitor.send("/escritorio/declaraciones", month);
            Response second = visitor.send("/escritorio/declaraciones", month);

            first.then().statusCode(303);
            second.then().statusCode(303).header("Location", first.header("Location"));
            String id = first.header("Location").replaceFirst(".*/", "");
            Map<String, String> row = row(id);
            visitor.send(path(id) + "/filas", row).then().statusCode(303);
            visitor.send(path(id) + "/filas", row).then().statusCode(303);
            filer.declarant()
                    .get(Filer.PATH + "/{id}/rows", id)
                    .then()
                    .body("items.size()", equalTo(1));
        }
    }

    @Test
    void opensTheDraftThatSomebodyElseBegan() {
        String id = filer.drafts("2026-01");
        try (SignIn aurora = agentOf(filer.nit())) {
            Visitor visitor = aurora.visitor();
            visitor.open("/pagar/despues");

            visitor.send(
                            "/escritorio/declaraciones",
                            Map.of("period", "2026-01", "kind", "WITHHOLDING_AGENT"))
                    .then()
                    .statusCode(303)
                    .header("Location", containsString(path(id)));
        }
    }

    @Test
    void changesNothingThatSomebodyChangedMeanwhile() {
        String id = filer.drafts("2026-01");
        try (SignIn aurora = agentOf(filer.nit())) {
            Visitor visitor = aurora.visitor();
            visitor.open(path(id) + "/filas");
            Map<String, String> late = row(id);
            filer.adds(id, List.of(Filer.row("pro-cultura", "2026-01-20", 200_000_000, 1_000_000)));

            visitor.send(path(id) + "/filas", late)
                    .then()
                    .statusCode(412)
                    .contentType(startsWith("text/html"))
                    .body(containsString("cambió después de que usted la leyó"))
                    .body(containsString("CO-DOBLE-1"));
        }
    }

    @Test
    void givesTheFormOnPaper() {
        String id = filer.drafts("2026-01");
        try (SignIn aurora = agentOf(filer.nit())) {
            Response paper = aurora.visitor().open(path(id) + "/formulario.pdf");

            paper.then().statusCode(200).contentType("application/pdf");
            assertThat(paper.asByteArray()).startsWith("%PDF".getBytes());
        }
    }

    @Test
    void noAddressOrFormNamesAPerson() {
        String id = filer.drafts("2026-01");
        filer.withholds(100_000_000, "2026-01-28");
        try (SignIn aurora = agentOf(filer.nit())) {
            Visitor visitor = aurora.visitor();
            for (String page : PAGES) {
                assertThat(visitor.open(path(id) + page).asString())
                        .as(page)
                        .doesNotContainPattern(
                                "(href|action)=\"[^\"]*(" + filer.nit() + "|aurora)");
            }
        }
    }

    private Map<String, String> row(String id) {
        Map<String, String> row = new HashMap<>(version(filer.etag(id).replace("\"", "")));
        row.putAll(
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "rows-0-type", "OPERATION",
                        "rows-0-levy", "pro-cultura",
                        "rows-0-documentNumber", "CO-DOBLE-1",
                        "rows-0-documentDate", "2026-01-20",
                        "rows-0-base", "24.000.000",
                        "rows-0-amount", "120.000",
                        "rows-0-support", "Egreso 113"));
        return row;
    }

    private static Map<String, String> version(String version) {
        return Map.of("version", version, "capacity", "DECLARANT", "name", "Otra");
    }

    private static String path(String id) {
        return "/escritorio/declaraciones/" + id;
    }

    private SignIn agentOf(String nit) {
        return new SignIn(identityProvider, "aurora", nit, Role.WITHHOLDING_AGENT);
    }
}
