package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.portal.Forms.Form;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms of the desks: no other site can send one, and a session that ended loses nobody. */
@QuarkusTest
class DeskFormsTest {

    private static final List<Form> FORMS = Forms.all().stream().filter(Form::isOfDesk).toList();

    private static final String[] ALL_ROLES = {
        Role.ENTITY_OFFICER, Role.WITHHOLDING_AGENT, Role.TREASURY, Role.REVENUE, Role.AUDITOR
    };

    @OidcWireMock WireMockServer identityProvider;

    @Test
    void refusesEveryFormWithoutATokenOrWithThatOfAnother() {
        assertThat(FORMS)
                .extracting(Form::path)
                .contains("/escritorio/recibos", "/escritorio/lotes");
        try (SignIn person = person()) {
            Visitor mine = person.visitor();
            Visitor other = new Visitor();
            other.open("/pagar/despues");
            mine.open("/pagar/despues");

            for (Form form : FORMS) {
                assertThat(send(mine, form, "").statusCode()).as("none: " + form).isEqualTo(403);
                assertThat(send(mine, form, other.token()).statusCode())
                        .as("another's: " + form)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void tellsWhoeverIsNoLongerSignedInThatNothingWasSaved() {
        for (Form form : FORMS) {
            Visitor late = new Visitor();
            late.open("/pagar/despues");

            send(late, form, late.token())
                    .then()
                    .statusCode(401)
                    .contentType(startsWith("text/html"))
                    .body(containsString("Lo que acaba de enviar no se guardó"))
                    .body(containsString("href=\"" + form.path() + "\""));
        }
    }

    @Test
    void leadsFromTheAddressOfEveryFormToItsPage() {
        try (SignIn person = person()) {
            Visitor mine = person.visitor();
            for (Form form : FORMS) {
                String path = form.path();
                Response answer = mine.open(path);
                while (answer.statusCode() == 303) {
                    path = answer.header("Location").replaceFirst("^https?://[^/]*", "");
                    answer = mine.open(path);
                }

                // Of an identifier that nobody has there is no page.
                assertThat(answer.statusCode()).as(form + " leads to " + path).isIn(200, 404);
                assertThat(answer.statusCode() == 404).isEqualTo(path.matches(".*[0-9a-f-]{36}.*"));
            }
        }
    }

    @Test
    void signsInAgainAndReturnsToThePage() {
        try (SignIn person = person();
                Walk walk = Walk.phone("desk-late")) {
            person.on(walk, "/escritorio/recibos");
            walk.context.clearCookies();

            walk.page.click("#compare button");

            assertThat(walk.page.textContent("main")).contains("no se guardó");
            walk.expectRefusal(401);
            walk.shot("1");
            walk.page.click("text=Entrar de nuevo y volver");
            walk.page.click("#login");
            walk.page.waitForURL(Chromium.SITE + "/escritorio/recibos");
            walk.complaints.removeIf(text -> text.contains(identityProvider.baseUrl()));
            assertThat(walk.page.textContent("h1")).isEqualTo("Recibos para un acto");
        }
    }

    @Test
    void asksAtEveryDeskWhoComesIn() {
        assertThat(Forms.openDesks()).isEmpty();
        given().redirects().follow(false).get(Desks.ROOT + "/nada").then().statusCode(302);
    }

    private SignIn person() {
        return new SignIn(identityProvider, "todo", Tokens.ITP_NIT, ALL_ROLES);
    }

    private static Response send(Visitor visitor, Form form, String token) {
        return form.withFile()
                ? visitor.sendFile(form.path(), token)
                : visitor.send(form.path(), Map.of("x", "y"), token);
    }
}
