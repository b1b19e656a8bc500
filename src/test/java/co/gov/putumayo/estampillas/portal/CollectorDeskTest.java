package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.main;
import static co.gov.putumayo.estampillas.portal.AgentPages.pay;
import static co.gov.putumayo.estampillas.portal.AgentPages.signAndPresent;
import static co.gov.putumayo.estampillas.portal.AgentPages.state;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entity that collects files its list of deposits at the desk, and pays nothing (art. 299). */
@QuarkusTest
class CollectorDeskTest {

    private static final String CALENDAR = "/escritorio/calendario";

    @Inject FreshDeclarants fresh;
    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer collector;
    private Receipt used;

    static Stream<Device> devices() {
        return Device.phoneAndPlainDesktop("collector");
    }

    @BeforeEach
    void aReceiptUsedUpInMarch() {
        clock.set(Instant.parse("2026-03-20T15:00:00Z"));
        collector = Filer.registered(fresh, "2026-03-01", false, "collection");
        used = paid.usedUp(collector.nit());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void filesAMonthWithItsDepositsAndPaysNothing(Device device) {
        clock.set(Instant.parse("2026-04-10T15:00:00Z"));
        try (SignIn carmen = carmen();
                Walk walk = device.open().get()) {
            carmen.on(walk, CALENDAR);
            assertThat(main(walk)).contains("marzo de 2026: faltan 13 días", "Recaudo");
            walk.shot("1-calendar");
            walk.page.click("text=Preparar la declaración");
            assertThat(main(walk))
                    .contains(
                            "Sujeto recaudador",
                            "$ 20.000.000",
                            "una lista de una consignación, por $ 20.000.000");
            walk.shot("2-draft");
            walk.page.click("text=Ver las consignaciones");
            walk.shot("3-deposits");
            assertThat(walk.page.textContent("tbody"))
                    .contains(used.number(), "BANCOLOMBIA", PaidLiquidations.CUS, "$ 20.000.000")
                    .contains("16 de marzo de 2026, 23:21:33");
            walk.page.click("a.back");

            signAndPresent(walk);

            assertThat(state(walk)).isEqualTo("FILED");
            assertThat(walk.page.locator("#pay").count()).isZero();
            walk.shot("4-filed");
            walk.page.navigate(CALENDAR);
            assertThat(main(walk)).contains("marzo de 2026: presentada (D-");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void paysOnlyThePenaltyOfALateOne(Device device) {
        clock.set(Instant.parse("2026-05-20T15:00:00Z"));
        try (SignIn carmen = carmen();
                Walk walk = device.open().get()) {
            carmen.on(walk, CALENDAR);
            assertThat(main(walk)).contains("marzo de 2026: vencida hace 27 días");
            walk.page.click("text=Preparar la declaración");
            signAndPresent(walk);
            assertThat(state(walk)).isEqualTo("FILED");
            assertThat(walk.page.textContent("#owing")).contains("Saldo", "$ 524.000");
            walk.shot("5-late");

            pay(walk);

            assertThat(walk.page.textContent("#owing")).contains("ya pagado");
            assertThat(walk.page.locator("#pay").count()).isZero();
        }
    }

    private SignIn carmen() {
        return new SignIn(identityProvider, "carmen", collector.nit(), Role.WITHHOLDING_AGENT);
    }
}
