package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the law puts between a refund and its payer: debts, and special requirements. */
@QuarkusTest
class TreasuryRefundLawTest {

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsDebtsThatAreKnownAndAsksToSetThemOffOrToReviewThem() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        Filer debtor = Filer.registered(fresh, "2026-01-05", false);
        debtor.withholds(1_000_000_000, "2026-01-15");
        String id = debtor.presents(Filer.month("2026-01"));
        String declaration = debtor.read(id).path("number");
        clock.set(Instant.parse("2026-03-31T14:00:00Z"));
        String check = debtor.nit().substring(debtor.nit().length() - 4);
        Payer payer = new Payer("NIT", debtor.nit(), "DEMO Entidad", check);
        String refund = page(Desk.wish(paid.receipt(payer, Tokens.DEPARTMENT_NIT)));
        try (SignIn person = treasurer();
                Walk walk = Walk.desktop("treasury-refund-known-debts")) {
            person.on(walk, refund);
            walk.page.click("#take button");
            walk.shot("1-known");
            assertThat(walk.page.textContent("main"))
                    .contains("Deudas vencidas que constan aquí", "Declaración D-2026-")
                    .contains("vencida desde el 20 de febrero de 2026", "sin valor determinado");
            walk.page.check("#approve-true");
            walk.page.fill("#grounds", "Se pagó en exceso.");
            walk.page.fill("#line-pro-cultura", "1.000.000");
            walk.page.click("#decide button");
            walk.shot("2-not-set-off");
            assertThat(walk.page.textContent("#setOffs")).contains("compense al menos 1000000");
            walk.page.fill("#owed-" + declaration, "1.000.001");
            walk.page.click("#decide button");
            walk.shot("3-too-much");
            assertThat(walk.page.textContent("#owed-" + declaration + "-error"))
                    .contains("no pueden pasar de lo que se devuelve");
            walk.page.fill("#owed-" + declaration, "400.000");
            walk.page.check("#debtsReviewed");

            walk.page.click("#decide button");

            walk.shot("4-approved");
            assertThat(walk.page.textContent("main"))
                    .contains("No se compensan todas las deudas", declaration, "$ 400.000");
        }
        try (SignIn agent =
                        new SignIn(
                                identityProvider, "aurora", debtor.nit(), Role.WITHHOLDING_AGENT);
                Walk walk = Walk.phone("agent-set-off")) {
            agent.on(walk, "/escritorio/declaraciones/" + id);

            walk.shot("1-owing");

            assertThat(walk.page.textContent("#owing"))
                    .contains("Compensado con devoluciones", "$ 400.000");
        }
    }

    @Test
    void keepsWhatASpecialRequirementContestsApart() {
        clock.set(Desk.FOUR_DAYS_LATER);
        Map<String, Object> wish = Desk.wish(paid.receipt());
        wish.put(
                "declaration",
                Map.of("period", "2026-01", "filedOn", "2026-02-18", "correction", "2026-R-0117"));
        String refund = page(wish);
        try (SignIn person = treasurer();
                Walk walk = Walk.phone("treasury-refund-contested")) {
            person.on(walk, refund);
            walk.page.click("#take button");
            walk.page.click("#contest button");
            walk.shot("1-wrong");
            assertThat(walk.page.locator("#contest [aria-invalid]").count()).isEqualTo(3);
            walk.page.fill("#requirement", "Requerimiento especial 0045 de 2026");
            walk.page.fill("#notifiedOn", "2026-03-19");
            walk.page.fill("#contested", "5.000.000");
            walk.page.click("#contest button");
            assertThat(walk.page.textContent("dl")).contains("$ 76.000.000", "0045 de 2026");

            walk.page.click("dl a");

            walk.shot("2-contested");
            assertThat(walk.page.textContent("#refund")).contains("Rechazada provisionalmente");
            assertThat(walk.page.textContent("dl")).contains("$ 5.000.000");
            assertThat(walk.page.locator("#refusalNotifiedOn").count()).isZero();
            assertThat(walk.page.locator("#reopen").count()).isOne();
        }
    }

    /** Of what its payer asked for. */
    private static String page(Map<String, Object> wish) {
        return "/escritorio/tesoreria/devoluciones/" + Desk.ask(wish).path("number");
    }

    private SignIn treasurer() {
        return new SignIn(identityProvider, "ana", Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }
}
