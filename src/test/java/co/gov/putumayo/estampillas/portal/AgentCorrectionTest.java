package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.main;
import static co.gov.putumayo.estampillas.portal.AgentPages.path;
import static co.gov.putumayo.estampillas.portal.AgentPages.pay;
import static co.gov.putumayo.estampillas.portal.AgentPages.signAndPresent;
import static co.gov.putumayo.estampillas.portal.AgentPages.state;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was filed is corrected at the desk, filed again and, when it rises, paid (arts. 423, 425).
 */
@QuarkusTest
class AgentCorrectionTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer filer;
    private String filed;

    static Stream<Device> devices() {
        return Device.phoneAndPlainDesktop("agent-corrects");
    }

    @BeforeEach
    void filedInFebruaryWithARowOnPaper() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        filed = filer.drafts("2026-01");
        filer.adds(filed, List.of(Filer.row("pro-cultura", "2026-01-20", 100_000_000, 500_000)))
                .then()
                .statusCode(200);
        filer.explains(filed, "pro-cultura").then().statusCode(200);
        filer.signs(filed).then().statusCode(200);
        filer.files(filed).then().statusCode(200);
        filer.paysAndBankApproves(filed);
        clock.set(Instant.parse("2026-03-10T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void filesAndPaysACorrectionThatRaisesTheTax(Device device) {
        try (SignIn aurora = aurora();
                Walk walk = device.open().get()) {
            String id = beginsCorrection(aurora, walk);
            walk.page.navigate(path(id) + "/filas");
            addRow(walk, "CO-PAPEL-2", "200.000.000", "1.000.000");
            walk.page.navigate(path(id));
            assertThat(walk.page.textContent("#diff"))
                    .contains("$ 20.500.000", "$ 21.500.000", "+$ 1.000.000");
            explain(walk);
            walk.shot("1-draft");

            signAndPresent(walk);

            assertThat(state(walk)).isEqualTo("AWAITING_PAYMENT");
            // The tax that rose, the least penalty of 2026 and interest of 18 days.
            assertThat(walk.page.textContent("#owing"))
                    .contains("$ 1.000.000", "$ 524.000 (art. 437)", "$ 12.000", "$ 1.536.000");
            walk.shot("2-presented");
            pay(walk);
            assertThat(state(walk)).isEqualTo("FILED");
            assertThat(main(walk)).contains("Descargar la declaración");
            walk.shot("3-filed");
            walk.page.navigate(path(filed));
            assertThat(state(walk)).isEqualTo("CORRECTED");
            assertThat(main(walk)).contains("Corregida por");
            walk.shot("4-corrected");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void filesACorrectionThatLowersTheTaxWithoutPaying(Device device) {
        try (SignIn aurora = aurora();
                Walk walk = device.open().get()) {
            String id = beginsCorrection(aurora, walk);
            walk.page.navigate(path(id) + "/filas");
            walk.page.click("text=Quitar");
            walk.page.navigate(path(id));
            assertThat(walk.page.textContent("#diff"))
                    .contains(
                            "$ 20.500.000",
                            "$ 20.000.000",
                            "-$ 500.000",
                            "Pagó de más $ 500.000",
                            "art. 301");

            signAndPresent(walk);

            assertThat(state(walk)).isEqualTo("FILED");
            assertThat(walk.page.locator("#pay").count()).isZero();
            walk.shot("5-lowered");
        }
    }

    /** Identifier of the correction, begun from the page of what was filed. */
    private String beginsCorrection(SignIn person, Walk walk) {
        person.on(walk, path(filed));
        walk.page.click("#correct button");
        assertThat(state(walk)).isEqualTo("DRAFT");
        return walk.path().replaceFirst(".*/", "");
    }

    private static void addRow(Walk walk, String document, String base, String amount) {
        walk.page.selectOption("#rows-0-levy", "pro-cultura");
        walk.page.fill("#rows-0-documentNumber", document);
        walk.page.fill("#rows-0-documentDate", "2026-01-22");
        walk.page.fill("#rows-0-base", base);
        walk.page.fill("#rows-0-amount", amount);
        walk.page.fill("#rows-0-support", "Egreso 114");
        walk.page.click("#add button");
        assertThat(main(walk)).contains(document);
    }

    private static void explain(Walk walk) {
        walk.page.click("text=Explicar diferencias");
        walk.page.fill("#explanations-pro-cultura", "Contratos en papel, anteriores al servicio.");
        walk.submit();
    }

    private SignIn aurora() {
        return new SignIn(identityProvider, "aurora", filer.nit(), Role.WITHHOLDING_AGENT);
    }
}
