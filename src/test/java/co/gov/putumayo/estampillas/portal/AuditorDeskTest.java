package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.portal.Forms.Form;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Visitor;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Contraloría reads what Rentas and Tesorería do, as at the API, and does none (art. 345). */
@QuarkusTest
class AuditorDeskTest {

    private static final String ROOT = "/escritorio/rentas";

    private static final List<Form> FORMS =
            Forms.all().stream()
                    .filter(
                            form ->
                                    form.path().startsWith(ROOT)
                                            || form.path().startsWith(TreasuryPages.ROOT))
                    .toList();

    /** Of Tesorería alone: the API shows neither to anybody else. */
    private static final List<String> CLOSED =
            List.of("/sin-identificar/resoluciones", "/distribucion/nueva");

    private static final String CLOSED_LINKS =
            CLOSED.stream()
                    .map(page -> "a[href^='" + TreasuryPages.ROOT + page + "']")
                    .collect(Collectors.joining(", "));

    private static final String[] OFFICERS = {Role.REVENUE, Role.TREASURY};

    @Inject FreshDeclarants fresh;
    @Inject TreasuryPages treasury;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void readsEveryPageAndFindsNoFormOnIt() {
        List<String> pages = RentasPages.all(fresh);
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
    void readsEveryPageOfTesoreriaAndFindsNoFormOnIt() {
        clock.set(Desk.FOUR_DAYS_LATER);
        List<String> pages = treasury.all();
        try (SignIn auditor = person(Role.AUDITOR);
                Walk walk = Walk.phone("auditor-treasury")) {
            auditor.on(walk, TreasuryPages.ROOT);
            assertThat(walk.page.locator("nav a[href^='" + TreasuryPages.ROOT + "']").count())
                    .isEqualTo(9);
            for (String page : pages) {
                walk.page.navigate(page);

                assertThat(walk.page.textContent("h1")).as(page).doesNotContain("No se encontró");
                assertThat(walk.page.locator("main form[method=post]").count()).as(page).isZero();
                assertThat(walk.page.textContent("main"))
                        .as(page)
                        .doesNotContain(Desk.ACCOUNT_NUMBER, "BANCO AGRARIO");
                assertThat(walk.page.locator(CLOSED_LINKS).count()).as(page).isZero();
                walk.shot("page" + page.replaceAll("[^a-z]+", "-"));
            }
        } finally {
            treasury.cancelTransfer();
        }
    }

    @Test
    void opensNoPageThatTheApiKeepsForTesoreria() {
        try (SignIn auditor = person(Role.AUDITOR)) {
            for (String page : CLOSED) {
                assertThat(auditor.visitor().open(TreasuryPages.ROOT + page).statusCode())
                        .as(page)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void sendsNoForm() {
        assertThat(FORMS).hasSizeGreaterThan(30);
        try (SignIn auditor = person(Role.AUDITOR)) {
            for (Form form : FORMS) {
                assertThat(sent(auditor.visitor(), form)).as(form.path()).isEqualTo(403);
            }
        }
        try (SignIn officer = new SignIn(identityProvider, "both", null, OFFICERS)) {
            for (Form form : FORMS) {
                assertThat(sent(officer.visitor(), form)).as(form.path()).isNotEqualTo(403);
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

    private SignIn person(String role) {
        return new SignIn(identityProvider, role, null, role);
    }
}
