package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.path;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk of who declares, in English, late and with something to explain. */
@QuarkusTest
class AgentEnglishTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leavesNoSpanishUnmarked() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        Filer filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        clock.set(Instant.parse("2026-03-21T15:00:00Z"));
        String id = filer.drafts("2026-01");
        try (SignIn aurora =
                        new SignIn(identityProvider, "ana", filer.nit(), Role.WITHHOLDING_AGENT);
                Walk walk = Walk.desktop("agent-english")) {
            walk.page.navigate("/idioma/en");
            aurora.on(walk, "/escritorio/calendario");
            look(walk);
            for (String page : List.of("/filas", "/consignaciones", "/tabla", "/espera")) {
                walk.page.navigate(path(id) + page);
                look(walk);
            }
            filer.adds(id, List.of(Filer.row("pro-cultura", "2026-01-20", 200_000_000, 1_000_000)));
            for (String page : List.of("", "/razones", "/firma")) {
                walk.page.navigate(path(id) + page);
                look(walk);
            }
            walk.submit();
            look(walk);
            filer.explains(id, "pro-cultura");
            filer.signs(id);
            filer.files(id);
            for (String page : List.of("", "/pago")) {
                walk.page.navigate(path(id) + page);
                look(walk);
            }
            walk.page.selectOption("#bank", "1007");
            walk.submit();
            look(walk);
            walk.page.navigate("/escritorio/declaraciones");
            look(walk);
        }
    }

    private static void look(Walk walk) {
        walk.shot(walk.path().replaceFirst(".*/", ""));
        LeftInSpanish.isNothingOn(walk.page);
    }
}
