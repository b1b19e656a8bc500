package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Withholds;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desks of entities, Rentas and Tesorería, in English, with what is wrong in their forms. */
@QuarkusTest
class DesksEnglishTest {

    private static final String RENTAS = "/escritorio/rentas";

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TreasuryPages treasury;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    /** On all pages of a test, so that one run tells all. */
    private final List<String> left = new ArrayList<>();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void rentasLeavesNoSpanishUnmarked() {
        List<String> pages = RentasPages.all(fresh);
        try (SignIn person = person(Role.REVENUE);
                Walk walk = english("rentas-in-english")) {
            person.on(walk, RENTAS);
            for (String page : pages) {
                look(walk, RENTAS + page);
            }
            for (String page : List.of("/tarifas", "/valores", "/vencimientos", "/omisos")) {
                sendEmptyForms(walk, RENTAS + page);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void tesoreriaLeavesNoSpanishUnmarked() {
        clock.set(Desk.FOUR_DAYS_LATER);
        List<String> pages = treasury.all();
        try (SignIn person = person(Role.TREASURY);
                Walk walk = english("treasury-in-english")) {
            person.on(walk, TreasuryPages.ROOT);
            for (String page : pages) {
                look(walk, page);
            }
            for (String page :
                    List.of(
                            "/sin-identificar/resoluciones",
                            "/distribucion/nueva",
                            "/sin-identificar")) {
                sendEmptyForms(walk, TreasuryPages.ROOT + page);
            }
        } finally {
            treasury.cancelTransfer();
        }
        assertThat(left).isEmpty();
    }

    @Test
    void anEntityLeavesNoSpanishUnmarked() {
        clock.set(Desk.FOUR_DAYS_LATER);
        String receipt = paid.receipt().code();
        String liquidation = Withholds.department().liquidate().number();
        try (SignIn person = person(Role.ENTITY_OFFICER);
                Walk walk = english("entity-in-english")) {
            person.on(walk, Desks.ROOT);
            for (String page :
                    List.of("", "/recibos", "/lotes", "/deshacer", "/retenciones", "/exenciones")) {
                sendEmptyForms(walk, Desks.ROOT + page);
            }
            look(walk, "/escritorio/recibos");
            DeskTest.compare(walk, receipt, "1.000.000.000");
            look(walk);
            walk.page.fill("#documentNumber", "CO-2026-014");
            walk.page.fill("#documentDate", "2026-03-20");
            walk.page.click("#annul button");
            look(walk);
            look(walk, "/escritorio/retenciones");
            EntityDeskTest.register(walk, liquidation, "81.000.000", liquidation);
            look(walk);
            look(walk, "/escritorio/exenciones");
            EntityDeskTest.fillCommunityWorks(walk);
            walk.page.click("#grant button");
            look(walk);
        }
        assertThat(left).isEmpty();
    }

    /** Each form of the page as it is when nothing was typed, with what is wrong with it. */
    private void sendEmptyForms(Walk walk, String page) {
        look(walk, page);
        int forms = walk.page.locator("main form[method=post]").count();
        for (int i = 0; i < forms; i++) {
            walk.page.navigate(page);
            Locator form = walk.page.locator("main form[method=post]").nth(i);
            form.evaluate("form => form.noValidate = true");
            form.locator("button").first().click();
            look(walk);
        }
    }

    private static Walk english(String name) {
        Walk walk = Walk.desktop(name);
        walk.page.navigate("/idioma/en");
        return walk;
    }

    private void look(Walk walk, String page) {
        walk.page.navigate(page);
        look(walk);
    }

    private void look(Walk walk) {
        LeftInSpanish.on(walk.page).forEach(text -> left.add(walk.path() + ": " + text));
    }

    private SignIn person(String role) {
        return new SignIn(identityProvider, "ana", Tokens.DEPARTMENT_NIT, role);
    }
}
