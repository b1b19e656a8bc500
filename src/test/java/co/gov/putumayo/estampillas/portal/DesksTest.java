package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The frame of all desks: each person sees the desks of its roles, and no others. */
@QuarkusTest
class DesksTest {

    private static final List<String> ROLES =
            List.of(
                    Role.ENTITY_OFFICER,
                    Role.WITHHOLDING_AGENT,
                    Role.TREASURY,
                    Role.REVENUE,
                    Role.AUDITOR);

    @OidcWireMock WireMockServer identityProvider;

    @Test
    void showsEachRoleItsDesksAndOpensNoOther() {
        for (String role : ROLES) {
            try (SignIn person = new SignIn(identityProvider, role, Tokens.ITP_NIT, role)) {
                Visitor visitor = person.visitor();
                String home = visitor.open(Desks.ROOT).asString();

                for (Desks.Desk desk : Desks.ALL) {
                    boolean mine = desk.roles().contains(role);
                    String link = "href=\"" + desk.path() + "\"";
                    assertThat(home.contains(link))
                            .as(role + " sees " + desk.path())
                            .isEqualTo(mine);
                    assertThat(visitor.open(desk.path()).statusCode())
                            .as(role + " opens " + desk.path())
                            .isEqualTo(mine ? 200 : 403);
                }
            }
        }
    }

    @Test
    void showsAllDesksToWhoeverHasAllRolesAndMarksThePageShown() {
        String[] all = ROLES.toArray(String[]::new);
        try (SignIn person = new SignIn(identityProvider, "todo", Tokens.ITP_NIT, all);
                Walk walk = Walk.phone("desks")) {
            person.on(walk, Desks.ROOT);
            walk.shot("1");
            assertThat(walk.page.textContent(".seat")).contains("todo", "Instituto Tecnológico");

            for (Desks.Desk desk : Desks.ALL) {
                walk.page.navigate(desk.path());
                walk.shot(desk.path().replaceAll("\\W+", "_"));

                assertThat(walk.page.locator("main [aria-current=page]").getAttribute("href"))
                        .isEqualTo(desk.path());
                assertThat(links(walk)).containsAll(paths());
            }
        }
    }

    @Test
    void areOneLinkAwayFromTheFrontPage() {
        try (SignIn person =
                        new SignIn(identityProvider, "ana", Tokens.ITP_NIT, Role.ENTITY_OFFICER);
                Walk walk = Walk.phone("desks-from-home")) {
            person.on(walk, Desks.ROOT);
            walk.page.navigate("/");

            walk.page.click("text=Ingreso de entidades");

            assertThat(walk.path()).isEqualTo(Desks.ROOT);
        }
    }

    @Test
    void tellsWhoeverHasNoRoleWhomToAsk() {
        try (SignIn person = new SignIn(identityProvider, "nadie", null, "otra-cosa")) {
            person.visitor()
                    .open(Desks.ROOT)
                    .then()
                    .statusCode(200)
                    .body(containsString("Pídalo a Rentas"));
        }
    }

    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        Desks.ALL.forEach(desk -> paths.add(desk.path()));
        return paths;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Walk walk) {
        return (List<String>)
                walk.page
                        .locator(".seat nav a")
                        .evaluateAll("all => all.map(one => one.getAttribute('href'))");
    }
}
