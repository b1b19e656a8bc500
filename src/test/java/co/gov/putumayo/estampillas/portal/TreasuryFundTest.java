package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Rules, transfers and unidentified money, each in the hands of two people. */
@QuarkusTest
class TreasuryFundTest {

    private static final String PAGE = "/escritorio/tesoreria";
    private static final String FUND = "gestion-riesgo-incendios";
    private static final String LEVY = "bomberil";
    private static final String OTHER_PERSON = "una persona distinta de quien";

    private static final String SHA256_OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Inject PaidLiquidations paid;
    @Inject FundMoney fundMoney;
    @Inject PostedEntries posted;
    @Inject EntityManager database;
    @OidcWireMock WireMockServer identityProvider;

    @Test
    void rulesAreProposedTriedOnThePastAndApprovedByAnotherPerson() {
        String id = "P-" + UUID.randomUUID().toString().substring(0, 13);
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-rules")) {
            person.on(walk, PAGE + "/distribucion");
            walk.shot("1-list");
            assertThat(walk.page.textContent("main")).contains("Ordenanza 766 de 2018");
            walk.page.click("text=Proponer reglas");
            String shares = walk.page.inputValue("#shares");
            walk.page.fill("#shares", "nada; centros-vida; 0.1; 1\n" + shares);
            walk.submit();
            walk.shot("2-errors");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Línea 1: No es una estampilla.", "Debe ser un día futuro");
            walk.page.fill("#id", id);
            walk.page.fill("#legalAct", "Ordenanza 812");
            walk.page.fill("#validFrom", someDay());
            walk.page.fill("#reason", "Cambia la destinación");
            walk.page.fill("#shares", shares + missing(shares));
            walk.submit();
            assertThat(walk.path()).isEqualTo(PAGE + "/distribucion/" + id);
            walk.page.fill("#from", "2026-03-01");
            walk.page.fill("#to", "2026-03-31");
            walk.page.click("#try button");
            walk.shot("3-tried");
            assertThat(walk.page.textContent("main"))
                    .contains("Del 1 de marzo de 2026 al 31 de marzo de 2026");

            walk.page.click("#decide button[value=true]");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-rules-second", 1280)) {
            person.on(walk, PAGE + "/distribucion/" + id);

            walk.page.click("#decide button[value=true]");

            assertThat(walk.page.textContent("#state")).contains("Aprobada");
            walk.shot("1-approved");
        }
    }

    @Test
    void transferIsPreparedApprovedByAnotherPersonAndMade() throws IOException {
        fundMoney.collect(LEVY, FUND);
        String transfer;
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-transfers")) {
            person.on(walk, PAGE + "/giros");
            walk.shot("1-due");
            walk.page.click("form:has(input[value='" + FUND + "']) button");
            walk.shot("2-prepared");
            assertThat(walk.page.textContent("#transfer")).contains("Preparado");
            transfer = walk.path();

            walk.page.click("#approve button");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-transfers-second", 1280)) {
            person.on(walk, transfer);
            walk.page.click("#approve button");
            assertThat(walk.page.textContent("#transfer")).contains("Aprobado");
            assertThat(textOfAct(walk)).contains("blas", "art. 349");
            walk.page.fill("#bankReference", "ACH-" + UUID.randomUUID());
            walk.page.click("#complete button");
            assertThat(walk.page.textContent(".summary")).contains("un día que ya llegó");
            walk.page.fill("#transferredOn", "2026-11-01");

            walk.page.click("#complete button");

            walk.shot("1-done");
            assertThat(walk.page.textContent("#transfer")).contains("Girado");
        }
    }

    @Test
    void unidentifiedMoneyIsRegisteredAndSpreadByAResolutionOfTwoPeople() {
        LedgerEntry.Source march = LedgerEntry.Source.of("receipt", paid.receipt().number());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> posted.find(march).isPresent());
        String reference = UUID.randomUUID().toString();
        String resolution;
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-unidentified")) {
            person.on(walk, PAGE + "/sin-identificar");
            walk.submit();
            walk.shot("1-errors");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Falta el banco.", "mayor que cero");
            walk.page.fill("#amount", "1.000.001");
            walk.page.fill("#receivedOn", "2026-03-10");
            walk.page.fill("#bank", "Banco Agrario");
            walk.page.fill("#bankReference", reference);
            walk.page.fill("#description", "Consignación en efectivo");
            walk.submit();
            walk.shot("2-registered");
            walk.page.fill("#liquidation", "L-2026-0000001");
            walk.page.fill("#evidence", "Oficio 12");
            walk.submit();
            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.page.navigate(PAGE + "/sin-identificar/resoluciones");
            walk.page.fill("#number", reference);
            walk.page.fill("#date", "2026-04-15");
            walk.page.fill("#reason", "Agotada la identificación");
            walk.page.fill("#month", "2026-03");
            walk.page.check("label:has-text('" + reference + "') input");
            walk.submit();
            walk.shot("3-no-document");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Adjunte la resolución firmada.");
            walk.page.setInputFiles("#documentSha256", document());
            walk.page.check("label:has-text('" + reference + "') input");
            walk.submit();
            walk.shot("4-prepared");
            assertThat(walk.page.textContent("main")).contains(SHA256_OF_ABC);
            resolution = walk.path();

            walk.page.click("#decide button[value=true]");

            assertThat(walk.page.textContent(".summary")).contains(OTHER_PERSON);
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-unidentified-second", 1280)) {
            person.on(walk, resolution);

            walk.page.click("#decide button[value=true]");

            walk.shot("1-approved");
            assertThat(walk.page.textContent("#state")).contains("Aprobada");
        }
    }

    private static FilePayload document() {
        return new FilePayload(
                "resolucion.pdf", "application/pdf", "abc".getBytes(StandardCharsets.UTF_8));
    }

    private static String someDay() {
        return LocalDate.of(2060, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextInt(10_000))
                .toString();
    }

    /** Shares of the stamps that other tests made. */
    private String missing(String shares) {
        List<?> stamps =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.createNativeQuery(
                                                        "select code from levy where kind = 'STAMP'")
                                                .getResultList());
        StringBuilder more = new StringBuilder();
        stamps.stream()
                .filter(stamp -> !shares.contains(stamp + ";"))
                .forEach(
                        stamp ->
                                more.append(
                                                "\n%s; pensiones-departamento; 0.2; 308"
                                                        .formatted(stamp))
                                        .append("\n%s; inversion-itp; 0.8; 1".formatted(stamp)));
        return more.toString();
    }

    private static String textOfAct(Walk walk) throws IOException {
        Download act = walk.page.waitForDownload(() -> walk.page.click("a[href$='acta.pdf']"));
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(act.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private SignIn treasurer(String user) {
        return new SignIn(identityProvider, user, Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }
}
