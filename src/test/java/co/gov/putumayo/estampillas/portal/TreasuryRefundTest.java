package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refund from its list to its payment, in the hands of two people. */
@QuarkusTest
class TreasuryRefundTest {

    private static final String PAGE = "/escritorio/tesoreria/devoluciones";
    private static final String ACCOUNT = "479030012345";

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    /** Four days after the payments of PaidLiquidations. */
    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2026-03-20T14:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isTakenDecidedConfirmedByAnotherPersonAndPaid() {
        String refund = PAGE + "/" + ask(paid.receipt());
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-refunds")) {
            person.on(walk, PAGE);
            walk.shot("1-list");
            walk.page.navigate(refund);
            walk.shot("2-requested");
            assertThat(walk.page.textContent("main"))
                    .contains("El contrato no se firmó.", "Radicado 2026-4411")
                    .contains("Plazo para devolver", "19 de abril de 2026")
                    .doesNotContain(ACCOUNT);
            walk.page.click("#take button");
            walk.page.click("#decide button");
            walk.shot("3-errors");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Diga si aprueba", "Motive la decisión.");
            walk.page.check("#approve-true");
            walk.page.fill("#grounds", "Se pagó lo no debido.");
            walk.page.fill("#line-pro-cultura", "5.000.001");
            walk.page.fill("#line-bomberil", "12.000.000");
            walk.page.click("#decide button");
            assertThat(walk.page.textContent(".summary")).contains("lo que queda por devolver");
            walk.page.fill("#line-pro-cultura", "5.000.000");
            walk.page.click("#decide button");
            walk.shot("4-proposed");
            assertThat(walk.page.textContent("#refund")).contains("Espera a otra persona");

            walk.page.click("#confirm button[value=true]");

            assertThat(walk.page.textContent(".summary"))
                    .contains("Debe confirmar una persona distinta de quien aprobó.");
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.withoutScript("treasury-refunds-second", 1280)) {
            person.on(walk, refund);
            walk.page.click("#confirm button[value=true]");
            assertThat(walk.page.textContent("main")).contains("Por pagar", "$ 17.000.000");
            walk.page.click("#openAccount button");
            assertThat(walk.page.textContent("#account")).contains(ACCOUNT, "BANCO AGRARIO");
            walk.page.click("#pay button");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Escriba la referencia del banco.");
            walk.page.fill("#paidOn", "2026-03-20");
            walk.page.fill("#bankReference", "TRF-0098");

            walk.page.click("#pay button");

            walk.shot("1-paid");
            assertThat(walk.page.textContent("#refund")).contains("Pagada");
            assertThat(walk.page.textContent("ol"))
                    .contains("En estudio, ana", "Aprobada, blas", "Pagada, blas");
        }
    }

    @Test
    void setsOverdueDebtsOffAndRefusesThoseThatAreNot() {
        String refund = PAGE + "/" + ask(paid.receipt());
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.desktop("treasury-refund-debts")) {
            person.on(walk, refund);
            walk.page.click("#take button");
            walk.page.check("#approve-true");
            walk.page.fill("#grounds", "Se pagó en exceso.");
            walk.page.fill("#line-pro-cultura", "1.000.000");
            walk.page.click("summary");
            walk.page.fill("#setOff-2-debt", "Liquidación oficial 2025-0118");
            walk.page.fill("#setOff-2-overdueSince", "2026-11-30");
            walk.page.fill("#setOff-2-amount", "250.000");
            walk.page.click("#decide button");
            walk.shot("1-not-overdue");
            assertThat(walk.page.textContent("#setOff-2-overdueSince-error"))
                    .contains("Solo se compensan deudas de plazo vencido");
            walk.page.fill("#setOff-2-overdueSince", "2025-11-30");

            walk.page.click("#decide button");

            walk.shot("2-approved");
            assertThat(walk.page.textContent("main"))
                    .contains("Liquidación oficial 2025-0118", "$ 250.000", "$ 750.000");
        }
    }

    @Test
    void inadmitsWhatLacksSomethingRejectsItUnmendedAndReopensItByAnother() {
        String refund = PAGE + "/" + ask(paid.receipt());
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-refund-inadmitted")) {
            person.on(walk, refund);
            walk.page.click("#take button");
            walk.page.click("#inadmit button");
            walk.shot("1-wrong");
            assertThat(walk.page.locator("[aria-invalid][id^=inadmission-]").count()).isEqualTo(2);
            walk.page.selectOption("#inadmission-cause", "formal-requirements");
            walk.page.fill("#inadmission-reasons", "Falta la certificación de la cuenta.");

            walk.page.click("#inadmit button");

            walk.shot("2-inadmitted");
            assertThat(walk.page.textContent("#refund")).contains("Inadmitida");
            assertThat(walk.page.textContent("dl"))
                    .contains("Faltan requisitos formales", "Falta la certificación")
                    .contains("20 de abril de 2026");
        }
        clock.set(Instant.parse("2026-04-21T14:00:00Z"));
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.withoutScript("treasury-refund-rejected", 1280)) {
            person.on(walk, refund);
            walk.page.fill("#grounds", "No se subsanó.");
            walk.page.click("#reject button");
            walk.shot("1-rejected");
            assertThat(walk.page.textContent("#refund")).contains("Negada");
            reopen(walk);
            assertThat(walk.page.textContent(".summary"))
                    .contains("Debe hacerlo una persona distinta de quien negó.");
            walk.expectRefusal(403);
        }
        try (SignIn person = treasurer("blas");
                Walk walk = Walk.desktop("treasury-refund-reopened")) {
            person.on(walk, refund);

            reopen(walk);

            walk.shot("1-reopened");
            assertThat(walk.page.textContent("#refund")).contains("En estudio");
            assertThat(walk.page.textContent("dl")).contains("Resolución 0231 de 2026", "blas");
        }
    }

    private static void reopen(Walk walk) {
        walk.page.fill("#refusalNotifiedOn", "2026-04-21");
        walk.page.fill("#act", "Resolución 0231 de 2026");
        walk.page.fill("#actDate", "2026-04-21");
        walk.page.click("#reopen button");
    }

    @Test
    void investigatesBeforeItRefundsAndNotesWhatWasFound() {
        String refund = PAGE + "/" + ask(paid.receipt());
        try (SignIn person = treasurer("ana");
                Walk walk = Walk.phone("treasury-refund-investigated")) {
            person.on(walk, refund);
            walk.page.click("#take button");
            walk.page.selectOption("#investigation-cause", "money-not-received");
            walk.page.click("#investigate button");
            assertThat(walk.page.locator("#investigation-reasons-error").count()).isOne();
            walk.page.fill("#investigation-reasons", "El banco no reporta el pago.");
            walk.page.click("#investigate button");
            walk.shot("1-investigated");
            assertThat(walk.page.textContent("#refund")).contains("En investigación previa");
            walk.page.click("#end button");
            assertThat(walk.page.locator("#findings-error").count()).isOne();
            walk.page.fill("#findings", "El banco certificó el pago.");

            walk.page.click("#end button");

            walk.shot("2-ended");
            assertThat(walk.page.textContent("#refund")).contains("En estudio");
            assertThat(walk.page.textContent("dl")).contains("El banco certificó el pago.");
            assertThat(walk.page.locator("#investigate").count()).isZero();
        }
    }

    /** The number of what the payer asked for. */
    private static String ask(Receipt receipt) {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "cause",
                                "not-owed",
                                "explanation",
                                "El contrato no se firmó.",
                                "evidence",
                                "Radicado 2026-4411",
                                "receiptCode",
                                receipt.code(),
                                "check",
                                receipt.check(),
                                "account",
                                Map.of(
                                        "bank", "BANCO AGRARIO",
                                        "type", "savings",
                                        "number", ACCOUNT,
                                        "holder", "Puentes del Sur S.A.S.",
                                        "holderDocument", "900123456-8")))
                .post("/api/v1/refunds")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private SignIn treasurer(String user) {
        return new SignIn(identityProvider, user, Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }
}
