package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of banks are sent, and what does not agree is worked on, by two people where it must. */
@QuarkusTest
class TreasuryBankTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 5);
    private static final String PAGE = "/escritorio/tesoreria";
    private static final String WHY = "El banco lo confirma por escrito.";
    private static final String OTHER_PERSON = "una persona distinta de quien";

    @Inject ApprovedPayments payments;
    @OidcWireMock WireMockServer identityProvider;

    @Test
    void tellsErrorsOfAFileByLineAndColumnAndTakesTwoPeopleToAcceptIt() {
        String reference = "X" + UUID.randomUUID();
        String broken = AsobancariaFile.detail("Y" + UUID.randomUUID(), 500, "000");
        String text =
                new AsobancariaFile(DAY)
                        .paid(reference, 7_000)
                        .line(broken.replace("00000000000500", "0000000000O500"), 500)
                        .text();
        String file;
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-files")) {
            person.on(walk, PAGE + "/archivos");
            walk.page.setInputFiles("#file", file("vacio.txt", ""));
            walk.submit();
            walk.shot("1-empty");
            assertThat(walk.page.textContent(".summary")).contains("El archivo está vacío.");
            walk.page.setInputFiles("#file", file("RECAUDO.txt", text));
            walk.submit();
            file = walk.path();
            BankFiles.await(file.replaceFirst(".*/", ""));
            walk.page.reload();
            walk.shot("2-held");
            assertThat(walk.page.textContent("table")).contains("O500");
            assertThat(walk.page.textContent("main"))
                    .contains("Espera una decisión", "otra persona debe aceptarlo");
            walk.page.fill("#reason", WHY);

            walk.page.click("button[value=true]");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
            walk.shot("3-same-person");
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-files-second", 1280)) {
            person.on(walk, file);
            walk.page.fill("#reason", WHY);

            walk.page.click("button[value=true]");

            BankFiles.await(file.replaceFirst(".*/", ""));
            walk.page.reload();
            walk.shot("1-accepted");
            assertThat(walk.page.textContent("main")).contains("Comparado", "blas", WHY);
        }
    }

    @Test
    void takesAnItemAndClosesItByTwoPeople() {
        String item = openItem();
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-items")) {
            person.on(walk, PAGE + "/partidas");
            walk.shot("1-list");
            walk.page.navigate(item);
            walk.page.fill("#nextStep", "Llamar al banco el lunes.");
            walk.page.click("#take button");
            assertThat(walk.page.textContent("main"))
                    .contains("Asignada, ana", "Llamar al banco el lunes.");
            walk.page.fill("#text", "El banco no contesta.");
            walk.page.click("#note button");
            walk.page.click("#close button");
            walk.shot("2-errors");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Explique la decisión en 10 a 1000 caracteres.");
            walk.page.check("#resolution-WRITE_OFF");
            walk.page.fill("#reason", WHY);
            walk.page.click("#close button");
            walk.shot("3-proposed");
            assertThat(walk.page.textContent("#item")).contains("Espera a otra persona");

            walk.page.click("#decide button[value=true]");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-items-second", 1280)) {
            person.on(walk, item);

            walk.page.click("#decide button[value=true]");

            walk.shot("1-closed");
            assertThat(walk.page.textContent("#item")).contains("Cerrada", "Se da por perdido");
        }
    }

    @Test
    void endsAnAttemptByTwoPeopleAndClosesAnAnomaly() {
        Paid unknown = payments.unknown(DAY, 3_000);
        Paid reversed = payments.paid(DAY, 4_000);
        UUID anomaly = payments.reversed(reversed);
        String attempt = PAGE + "/pagos/intentos/" + unknown.attempt();
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-payments")) {
            person.on(walk, PAGE + "/pagos");
            walk.shot("1-list");
            // Those of other tests may fill the first page of the list.
            walk.page.navigate(PAGE + "/pagos/anomalias/" + anomaly);
            assertThat(walk.page.textContent("main")).contains(reversed.reference());
            walk.submit();
            walk.shot("2-anomaly-errors");
            assertThat(walk.page.textContent(".summary")).contains("Diga dónde está la prueba.");
            walk.page.fill("#reason", WHY);
            walk.page.fill("#evidence", "Oficio 118");
            walk.submit();
            walk.shot("3-anomaly-closed");
            assertThat(walk.page.textContent("main")).contains(WHY + " [Oficio 118]");
            walk.page.navigate(attempt);
            walk.page.fill("#reason", WHY);
            walk.page.fill("#evidence", "Oficio 119");
            walk.submit();
            walk.shot("4-proposed");

            walk.page.click("#decide button[value=true]");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-payments-second", 1280)) {
            person.on(walk, attempt);

            walk.page.click("#decide button[value=true]");

            assertThat(walk.path()).isEqualTo(PAGE + "/pagos");
            assertThat(walk.page.textContent("main")).doesNotContain(unknown.reference());
        }
    }

    private String openItem() {
        String file =
                BankFiles.imported(
                                BankFiles.send(
                                        new AsobancariaFile(DAY)
                                                .paid("X" + UUID.randomUUID(), 6_000)
                                                .text()))
                        .getString("id");
        return PAGE + "/partidas/" + BankFiles.items(file).getString("items[0].id");
    }

    private SignIn treasurer(String user) {
        return new SignIn(identityProvider, user, Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
