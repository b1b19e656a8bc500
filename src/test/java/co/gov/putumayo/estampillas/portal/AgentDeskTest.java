package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.main;
import static co.gov.putumayo.estampillas.portal.AgentPages.path;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who declares goes from the calendar to the payment, and back to correct. */
@QuarkusTest
class AgentDeskTest {

    private static final String CALENDAR = "/escritorio/calendario";

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer filer;

    static Stream<Device> devices() {
        return Device.phoneAndPlainDesktop("agent");
    }

    @BeforeEach
    void tenthOfFebruary() {
        at("2026-02-10T15:00:00Z");
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void declaresAndPaysAMonth(Device device) {
        filer.withholds(1_000_000_000, "2026-01-15");
        try (SignIn aurora = aurora();
                Walk walk = device.open().get()) {
            aurora.on(walk, CALENDAR);
            assertThat(main(walk))
                    .contains(
                            "enero de 2026: faltan 10 días",
                            "Vence el 20 de febrero de 2026",
                            "febrero de 2026: aún no termina");
            walk.shot("1-calendar");
            walk.guide("declarar-1");
            walk.page.click("text=Preparar la declaración");
            assertThat(state(walk)).isEqualTo("DRAFT");
            assertThat(main(walk)).contains("$ 20.000.000", "Estampilla Pro-Cultura");
            walk.shot("2-draft");
            walk.guide("declarar-2");

            walk.page.click("text=Firmar");
            walk.page.fill("#name", "Aurora de la Cruz");
            walk.shot("3-sign");
            walk.guide("declarar-3");
            walk.submit();
            assertThat(state(walk)).isEqualTo("SIGNED");
            walk.page.click("#file button");
            assertThat(state(walk)).isEqualTo("AWAITING_PAYMENT");
            walk.shot("4-presented");
            walk.page.click("#pay");
            assertThat(walk.page.textContent("h1")).contains("$ 20.000.000");
            walk.page.selectOption("#bank", "1007");
            walk.shot("5-pay");
            walk.submit();
            assertThat(walk.page.textContent("h1")).contains("va a la página de su banco");
            walk.shot("6-going");
            walk.page.click("#go");
            walk.decide("approve");

            walk.page.waitForSelector("#outcome[data-state=approved]");
            walk.shot("7-result");
            walk.page.click("text=Volver a la declaración");
            assertThat(state(walk)).isEqualTo("FILED");
            assertThat(main(walk)).contains("Presentada", "Descargar la declaración");
            walk.shot("8-filed");
            walk.guide("declarar-4");
            walk.page.navigate("/escritorio/declaraciones");
            walk.shot("9-history");
            assertThat(main(walk)).contains("enero de 2026", "10 de febrero de 2026");
        }
    }

    @Test
    void showsPendingAndRejectedPaymentsAndLeadsOn() {
        filer.withholds(100_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));
        try (SignIn aurora = aurora();
                Walk walk = Walk.desktop("agent-pending")) {
            aurora.on(walk, path(id) + "/pago");
            toBank(walk).decide("pending");
            assertThat(walk.state()).isEqualTo("pending");
            assertThat(walk.page.textContent("#outcome")).contains("CUS", "Consultado a las");
            walk.shot("1-pending");
            walk.page.navigate(path(id) + "/pago");
            walk.page.selectOption("#bank", "1007");
            walk.submit();
            assertThat(walk.path()).isEqualTo(path(id) + "/resultado");

            walk.page.click("text=Volver a la página del banco");
            walk.decide("reject");
            walk.shot("2-rejected");
            assertThat(walk.state()).isEqualTo("rejected");
            walk.page.click("text=Intentar de nuevo");
            toBank(walk).decide("approve");

            walk.page.waitForSelector("#outcome[data-state=approved]");
        }
    }

    @Test
    void needsTwoPeopleWhereTheLawAsksForTwoSignatures() {
        filer = Filer.registered(fresh, "2026-01-01", true);
        String id = filer.drafts("2026-01");
        try (Walk walk = Walk.phone("agent-two")) {
            try (SignIn aurora = aurora()) {
                aurora.on(walk, path(id) + "/firma");
                walk.page.fill("#name", "Aurora de la Cruz");
                walk.submit();
                assertThat(state(walk)).isEqualTo("DRAFT");
                walk.page.navigate(path(id) + "/firma");
                walk.page.check("#capacity-ACCOUNTANT");
                walk.page.fill("#name", "Aurora de la Cruz");
                walk.page.fill("#licence", "45821-T");
                walk.submit();
                assertThat(walk.page.textContent(".summary")).contains("la otra firma es de otra");
                walk.expectRefusal(409);
                walk.shot("1");
            }
            walk.context.clearCookies();
            try (SignIn benito = person("benito")) {
                benito.on(walk, path(id) + "/firma");
                walk.page.check("#capacity-REVISOR_FISCAL");
                walk.page.fill("#name", "Benito Juajibioy");
                walk.page.fill("#licence", "45821-T");
                walk.submit();

                assertThat(state(walk)).isEqualTo("SIGNED");
                assertThat(walk.page.textContent("#signatures"))
                        .contains("Aurora de la Cruz", "Benito Juajibioy", "45821-T");
                walk.shot("2");
            }
        }
    }

    private static Walk toBank(Walk walk) {
        walk.page.selectOption("#bank", "1007");
        walk.submit();
        walk.page.click("#go");
        return walk;
    }

    private SignIn aurora() {
        return person("aurora");
    }

    private SignIn person(String name) {
        return new SignIn(identityProvider, name, filer.nit(), Role.WITHHOLDING_AGENT);
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}
