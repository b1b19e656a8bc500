package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.portal.Forms.Form;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Contraloría reads what Rentas does, as at the API, and does none of it (art. 345). */
@QuarkusTest
class AuditorDeskTest {

    private static final String ROOT = "/escritorio/rentas";

    private static final List<Form> FORMS =
            Forms.all().stream().filter(form -> form.path().startsWith(ROOT)).toList();

    @Inject FreshDeclarants fresh;
    @OidcWireMock WireMockServer identityProvider;

    @Test
    void readsEveryPageAndFindsNoFormOnIt() {
        List<String> pages = new ArrayList<>(RentasDeskTest.PAGES);
        String proposal = "/valores/" + proposesValue();
        String draft = "/tarifas/" + draftsTariff();
        Filer filer = Filer.registered(fresh, "2026-01-01", false);
        pages.addAll(
                List.of(
                        proposal,
                        proposal + "/ensayo",
                        draft,
                        draft + "/ensayo",
                        "/vencimientos/" + proposesExtension(),
                        "/declaraciones/" + filer.drafts("2026-01")));
        try (SignIn auditor = person(Role.AUDITOR);
                Walk walk = Walk.phone("auditor")) {
            auditor.on(walk, ROOT);
            for (String page : pages) {
                walk.page.navigate(ROOT + page);

                assertThat(walk.page.textContent("h1")).as(page).doesNotContain("No se encontró");
                assertThat(walk.page.locator("form[method=post]").count()).as(page).isZero();
                walk.shot("page" + page.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    @Test
    void sendsNoForm() {
        assertThat(FORMS).hasSizeGreaterThan(8);
        try (SignIn auditor = person(Role.AUDITOR)) {
            for (Form form : FORMS) {
                assertThat(sent(auditor.visitor(), form)).as(form.path()).isEqualTo(403);
            }
        }
        try (SignIn rentas = person(Role.REVENUE)) {
            for (Form form : FORMS) {
                assertThat(sent(rentas.visitor(), form)).as(form.path()).isNotEqualTo(403);
            }
        }
    }

    /** With the token of a page that everybody may open. */
    private static int sent(Visitor visitor, Form form) {
        visitor.open("/pagar/despues");
        Response answer =
                form.withFile()
                        ? visitor.sendFile(form.path(), visitor.token())
                        : visitor.send(form.path(), Map.of());
        return answer.statusCode();
    }

    private static String proposesValue() {
        return posts(
                "/api/v1/value-proposals",
                Map.of(
                        "unit", "UVT",
                        "period", "2093",
                        "value", "90000",
                        "source", "Resolución de prueba"));
    }

    private static String draftsTariff() {
        String id = "p-" + UUID.randomUUID();
        posts(
                "/api/v1/tariff-drafts",
                Map.of(
                        "id", id,
                        "ordinance", "900/2097",
                        "title", "Ordenanza de prueba",
                        "validFrom", "2098-01-01"));
        return id;
    }

    private static String proposesExtension() {
        return posts(
                "/api/v1/due-date-extensions",
                Map.of(
                        "period", "2094-06",
                        "dueDate", "2094-08-15",
                        "legalAct", "Resolución 047 de 2026",
                        "legalActDate", "2026-01-19",
                        "reason", "Indisponibilidad de los servicios electrónicos",
                        "relief", "penalty"));
    }

    private static String posts(String path, Map<String, Object> body) {
        Response made =
                Filer.officer(Role.REVENUE)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(path);
        made.then().statusCode(201);
        return made.path("id");
    }

    private SignIn person(String role) {
        return new SignIn(identityProvider, role, null, role);
    }
}
