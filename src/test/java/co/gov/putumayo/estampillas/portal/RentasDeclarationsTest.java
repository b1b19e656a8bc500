package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rentas looks after the monthly declarations, in a browser. */
@QuarkusTest
class RentasDeclarationsTest {

    private static final String ROOT = "/escritorio/rentas";

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @BeforeEach
    void inNovember() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
    }

    @AfterEach
    void forget() {
        clock.reset();
    }

    @Test
    void summonsWhoeverDidNotDeclare() {
        String nit = fresh.since("2026-08-31");
        try (SignIn person = rentas("rentas");
                Walk walk = Walk.phone("rentas-overdue")) {
            person.on(walk, ROOT + "/omisos");
            assertThat(walk.page.locator("tbody tr").count()).isPositive();
            summon(walk, nit, "2026-11");
            walk.shot("1-wrong");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Se emplaza después de que termina el periodo");

            summon(walk, nit, "2026-09");

            walk.shot("2-summoned");
            assertThat(walk.page.textContent("#outcome")).contains("EMP-2026-031", "2026-09");
            assertThat(walk.page.url()).doesNotContain(nit);
            walk.page.navigate(ROOT + "/omisos");
            summon(walk, nit, "2026-09");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Ese emplazamiento ya está registrado");
            walk.expectRefusal(409);
        }
    }

    private static void summon(Walk walk, String nit, String period) {
        walk.page.fill("#nit", nit);
        walk.page.selectOption("#kind", "withholding");
        walk.page.fill("#period", period);
        walk.page.selectOption("#purpose", "declare");
        walk.page.fill("#actNumber", "EMP-2026-031");
        walk.page.fill("#issuedOn", "2026-11-10");
        walk.page.fill("#servedOn", "2026-11-12");
        walk.page.click("#summon button");
    }

    @Test
    void actGivesMoreTimeOnlyOnceAnotherPersonApprovesIt() {
        String path;
        try (SignIn ana = rentas("ana");
                Walk walk = Walk.phone("rentas-due")) {
            ana.on(walk, ROOT + "/vencimientos");
            walk.page.click("#extend button");
            assertThat(walk.page.locator(".summary li").count()).isGreaterThan(3);
            walk.page.fill("#period", "2094-05");
            walk.page.fill("#dueDate", "2094-07-15");
            walk.page.fill("#legalAct", "Resolución 045 de 2026");
            walk.page.fill("#legalActDate", "2026-11-19");
            walk.page.fill("#reason", "Indisponibilidad de los servicios electrónicos");
            walk.page.selectOption("#relief", "penalty");
            walk.page.click("#extend button");
            walk.shot("1-proposed");
            path = walk.path();
            assertThat(walk.page.textContent("#outcome"))
                    .contains("Propuesto", "15 de julio de 2094");

            walk.page.click("#approve button");

            walk.shot("2-same-person");
            assertThat(walk.page.textContent(".summary"))
                    .contains("La aprueba una persona distinta de quien la propuso");
            walk.expectRefusal(403);
        }
        try (SignIn berta = rentas("berta");
                Walk walk = Walk.withoutScript("rentas-due-approve", 1280)) {
            berta.on(walk, ROOT + "/vencimientos?anio=2094");
            assertThat(may2094(walk)).contains("Ninguno");
            walk.shot("1-open");
            walk.page.click("#open a[href='" + path + "']");

            walk.page.click("#approve button");

            walk.shot("2-approved");
            assertThat(walk.page.textContent("#outcome")).contains("Aprobado");
            assertThat(walk.page.textContent("dl")).contains("ana", "berta");
            walk.page.click("a.back");
            assertThat(may2094(walk)).contains("15 de julio de 2094", "Resolución 045 de 2026");
        }
    }

    private static String may2094(Walk walk) {
        return walk.page.textContent("tr:has(th:text-is('2094-05'))");
    }

    @Test
    void saysByAnActThatAnUnpaidDeclarationCountsAsNotFiled() {
        Filer filer = Filer.registered(fresh, "2026-08-31", false);
        filer.withholds(1_000_000_000, "2026-10-15");
        String id = filer.presents(Filer.month("2026-10"));
        try (SignIn person = rentas("rentas");
                Walk walk = Walk.phone("rentas-declaration")) {
            person.on(walk, ROOT + "/declaraciones");
            walk.page.selectOption("#estado", "AWAITING_PAYMENT");
            walk.page.click("form[method=get] button");
            walk.shot("1-list");
            walk.page.navigate(ROOT + "/declaraciones/" + id);
            assertThat(walk.page.textContent("#outcome"))
                    .contains(filer.nit(), "pendiente de pago", "$ 20.000.000");
            walk.page.click("#act button");
            walk.shot("2-wrong");
            walk.page.selectOption("#type", "NOT_FILED");
            walk.page.fill("#number", "Resolución 046 de 2026");
            walk.page.fill("#date", "2026-11-18");
            walk.page.fill("#servedOn", "2026-11-19");
            walk.page.fill("#reason", "Sin pago de la totalidad (art. 415-f)");

            walk.page.click("#act button");

            walk.shot("3-recorded");
            assertThat(walk.page.textContent("#outcome")).contains("No presentada");
            assertThat(walk.page.textContent("main")).contains("Resolución 046 de 2026");
        }
    }

    private SignIn rentas(String user) {
        return new SignIn(identityProvider, user, null, Role.REVENUE);
    }
}
