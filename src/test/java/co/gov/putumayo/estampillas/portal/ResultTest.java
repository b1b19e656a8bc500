package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payments that do not end at once or do not end well, and people who click as people do. */
@QuarkusTest
class ResultTest {

    @Test
    void leadsFromARejectionToAnotherTry() {
        try (Walk walk = Walk.phone("rejected")) {
            walk.liquidate().goToBank().decide("reject");
            assertThat(walk.state()).isEqualTo("rejected");
            walk.shot("1");

            walk.page.click("text=Intentar de nuevo");
            walk.goToBank().decide("approve");

            walk.awaitReceipt();
        }
    }

    @Test
    void tellsByItselfWhenAPendingPaymentIsApproved() {
        try (Walk walk = Walk.phone("pending")) {
            walk.liquidate().goToBank();
            String bank = walk.page.url();
            walk.decide("pending");
            assertThat(walk.state()).isEqualTo("pending");
            assertThat(walk.page.textContent("#outcome"))
                    .contains(
                            "PENDIENTE",
                            "CUS",
                            "Consultado a las",
                            "Volveremos a preguntar",
                            "No pague otra vez");
            walk.shot("1");

            decide(bank, "approve");

            walk.page.waitForSelector("#outcome[data-state=approved]");
            assertThat(walk.page.title()).contains("Aprobado");
        }
    }

    @Test
    void asksAgainWithoutScript() {
        try (Walk walk = Walk.withoutScript("pending-plain", 360)) {
            walk.liquidate().goToBank();
            String bank = walk.page.url();
            walk.decide("pending");
            assertThat(walk.page.locator("meta[http-equiv=refresh]").getAttribute("content"))
                    .isEqualTo("1");

            decide(bank, "approve");

            walk.page.waitForSelector("#outcome[data-state=approved]");
        }
    }

    @Test
    void takesALateApprovalForWhoReturnsLate() {
        try (Walk walk = Walk.phone("late")) {
            walk.liquidate().goToBank();
            String bank = walk.page.url();
            walk.decide("approve-late");
            assertThat(walk.state()).isEqualTo("rejected");

            decide(bank, "approve-late");

            walk.awaitReceipt();
            walk.shot("1");
        }
    }

    @Test
    void knowsThePaymentOfWhoeverClosedTheWindowAtTheBank() {
        try (Walk walk = Walk.phone("closed")) {
            walk.liquidate().goToBank();
            String bank = walk.page.url();
            Page other = walk.context.newPage();
            walk.page.close();

            decide(bank, "approve");

            other.navigate("/pagar/resultado");
            other.waitForSelector("#outcome[data-state=approved]");
        }
    }

    @Test
    void makesOnePaymentOfADoubleClick() {
        try (Walk walk = Walk.withoutScript("double", 1280)) {
            walk.answerContract(Walk.contractNumber());
            walk.fillPayer();
            walk.page.dblclick("main form button[type=submit]");
            walk.page.waitForURL("**/pagar/banco");
            walk.page.selectOption("#bank", "1007");

            walk.page.dblclick("main form button[type=submit]");

            walk.page.waitForURL("**/pagar/va-a-su-banco");
            walk.page.click("#go");
            walk.decide("approve");
            assertThat(attempts(walk)).isOne();
        }
    }

    @Test
    void showsTheOnePaymentToWhoeverPaysAgainInAnotherTab() {
        try (Walk walk = Walk.phone("tabs")) {
            walk.liquidate();
            Page tab = walk.context.newPage();
            tab.navigate("/pagar/banco");
            walk.goToBank();

            tab.selectOption("#bank", "1001");
            tab.click("main form button[type=submit]");

            assertThat(tab.url()).endsWith("/pagar/resultado");
            assertThat(tab.textContent("#outcome")).contains("PENDIENTE");
        }
    }

    @Test
    void staysWellAfterBackAndReload() {
        try (Walk walk = Walk.phone("back")) {
            walk.liquidate().goToBank();
            walk.page.goBack();
            assertThat(walk.path()).isEqualTo("/pagar/va-a-su-banco");
            walk.page.reload();
            walk.page.click("#go");
            walk.decide("approve");
            walk.awaitReceipt();

            walk.page.navigate("/pagar/banco");
            assertThat(walk.page.textContent("main")).contains("ya está pagada");
            walk.shot("1");
            walk.page.navigate("/pagar/va-a-su-banco");
            assertThat(walk.path()).isEqualTo("/pagar/resultado");
            walk.page.navigate("/pagar/liquidacion");
            assertThat(walk.path()).isEqualTo("/pagar");
        }
    }

    @Test
    void letsSomebodyElsePayByTheSharedLinkWithoutTellingItsCodeToAnyServer() {
        try (Walk payer = Walk.phone("share");
                Walk friend = Walk.phone("friend")) {
            payer.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            payer.liquidate();
            payer.page.click("[data-copy=share]");
            String link = (String) payer.page.evaluate("navigator.clipboard.readText()");
            assertThat(payer.page.textContent("#share")).isEqualTo(link);

            friend.page.navigate(link);

            assertThat(friend.page.inputValue("#accessCode")).isEqualTo(payer.accessCode);
            assertThat(friend.page.url()).doesNotContain("#");
            friend.shot("1");
            friend.submit();
            assertThat(friend.path()).isEqualTo("/pagar/banco");
            assertThat(friend.page.textContent("h1")).contains("$ 81.000.000");
            friend.goToBank().decide("approve");
            friend.awaitReceipt();
            payer.page.reload();
            assertThat(payer.page.textContent("main")).contains("ya está pagada");
        }
    }

    @Test
    void refusesAWrongAccessCode() {
        try (Walk walk = Walk.phone("later")) {
            walk.page.navigate("/pagar/despues");
            walk.page.fill("#number", "L-2026-0000001");
            walk.page.fill("#accessCode", "7K3M-9QWX-2ABC-DEFG-H");

            walk.submit();

            walk.shot("1");
            assertThat(walk.page.textContent(".summary")).contains("No hay una liquidación");
            assertThat(walk.page.inputValue("#accessCode")).isEmpty();
        }
    }

    private static void decide(String bank, String outcome) {
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/sandbox/transactions/" + bank.replaceFirst(".*/", "") + "/decision")
                .then()
                .statusCode(200);
    }

    private static int attempts(Walk walk) {
        String id = walk.page.url().replaceFirst(".*payment=", "");
        return given().get("/api/v1/payments/" + id).path("attempts.size()");
    }
}
