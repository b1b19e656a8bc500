package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tesorería sees in one glance where yesterday's money is, and closes the day. */
@QuarkusTest
class TreasuryTodayTest {

    /** A day on which nothing else is paid. */
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);

    private static final String PAGE = "/escritorio/tesoreria";

    @Inject ApprovedPayments payments;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void provesYesterdayAndClosesItOnceItsResidueIsExplained() {
        clock.set(Instant.parse("2023-11-15T15:00:00Z"));
        Paid paid = payments.paid(DAY, 81_000);
        LocalDate lastWeek = DAY.minusDays(6);
        Paid lost = payments.paid(lastWeek, 20_000);
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-today")) {
            person.on(walk, PAGE);
            walk.shot("1");
            assertThat(walk.page.textContent("main"))
                    .contains("Prueba del 14 de noviembre de 2023", "En camino", "$ 81.000");
            assertThat(walk.page.textContent("#waiting"))
                    .contains("asuntos esperan a una persona")
                    .contains("8 de noviembre de 2023: Sin cerrar. Quedan $ 20.000 sin explicar")
                    .contains("6 días cuadran y no se han cerrado; empiece por el 9 de noviembre");
            walk.page.click("td:has-text('$ 81.000') >> xpath=../th/a");
            walk.shot("2-whole");
            assertThat(walk.page.textContent("#proof")).contains("Todo cuadra al peso");
            walk.page.navigate(PAGE);
            walk.page.click("#waiting a[href$='/dias/" + lastWeek + "']");
            assertThat(walk.page.textContent("#proof")).contains("Quedan $ 20.000 sin explicar");
            assertThat(walk.page.textContent("main"))
                    .contains(lost.reference(), "No está en el banco")
                    .doesNotContain(paid.reference());

            walk.submit();

            walk.shot("3-not-explained");
            assertThat(walk.page.textContent(".summary")).contains("Falta explicar");
            walk.page.fill("#explanations-NOT_IN_BANK", "El banco consigna mañana.");
            walk.submit();
            walk.shot("4-closed");
            assertThat(walk.page.textContent("main"))
                    .contains("Lo cerró ana", "El banco consigna mañana.");
            assertThat(walk.page.locator("main form").count()).isZero();
            walk.page.navigate(PAGE);
            assertThat(walk.page.textContent("#waiting")).doesNotContain("$ 20.000");
        }
    }

    @Test
    void closesADayWithoutScriptAndSaysWhenItIsClosedAlready() {
        clock.set(Instant.parse("2023-10-08T15:00:00Z"));
        String day = PAGE + "/dias/2023-10-07";
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.withoutScript("treasury-close", 1280);
                Walk second = Walk.desktop("treasury-close-again")) {
            person.on(walk, day);
            person.on(second, day);
            walk.submit();
            assertThat(walk.page.textContent("main")).contains("Lo cerró ana");

            second.submit();

            assertThat(second.page.textContent(".summary")).contains("El día ya está cerrado.");
            second.expectRefusal(409);
            second.shot("1");
            walk.page.navigate(PAGE);
            assertThat(walk.page.textContent("#waiting"))
                    .contains("6 días cuadran y no se han cerrado; empiece por el 1 de octubre");
        }
    }

    private SignIn treasurer(String user) {
        return new SignIn(identityProvider, user, Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }
}
