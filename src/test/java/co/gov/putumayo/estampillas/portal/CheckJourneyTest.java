package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody holds a paper and wants to know. */
@QuarkusTest
class CheckJourneyTest {

    @Inject PaidLiquidations paid;

    @Test
    void saysInOneGlanceThatAReceiptIsGood() {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT);
        try (Walk walk = Walk.phone("check")) {
            walk.page.navigate("/verificar");
            walk.shot("1-ask");
            walk.guide("verificar-1");

            check(walk, receipt.code(), receipt.check());

            assertThat(walk.page.getAttribute("#result", "class")).contains("valid");
            assertThat(walk.page.textContent("#result"))
                    .contains("✔", "Válido y sin usar", receipt.number(), "CC •••••321")
                    .doesNotContain("Chindoy");
            assertThat(walk.page.textContent("main")).contains("Compare con el papel");
            walk.shot("2-good");
            walk.guide("verificar-2");
        }
    }

    @Test
    void leadsFromTheQrCodeToTheVerdictWithoutScript() {
        Receipt receipt = paid.receipt();
        try (Walk walk = Walk.withoutScript("check-plain", 360)) {
            walk.page.navigate("/verificar/" + receipt.code());
            walk.page.fill("#documento", receipt.check());

            walk.submit();

            assertThat(walk.page.textContent("#result")).contains("Válido y sin usar");
        }
    }

    @Test
    void tellsThatAReceiptWasUsed() {
        Receipt receipt = paid.receipt();
        given().auth()
                .oauth2(
                        Tokens.of(
                                "oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CO-2026-014", "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/" + receipt.code() + "/annulment")
                .then()
                .statusCode(201);
        try (Walk walk = Walk.desktop("check-used")) {
            walk.page.navigate("/verificar/" + receipt.code());
            walk.shot("1-landing");
            walk.page.fill("#documento", receipt.check());

            walk.submit();

            walk.shot("2-used");
            assertThat(walk.page.getAttribute("#result", "class")).contains("unsure");
            assertThat(walk.page.textContent("#result"))
                    .contains("Ya fue usado", "CO-2026-014", "20 de marzo de 2026");
        }
    }

    @Test
    void takesAReportThatRentasReads() {
        String unknown = CheckedCode.random().display();
        try (Walk walk = Walk.phone("report")) {
            walk.page.navigate("/verificar");
            check(walk, unknown, "1234");
            assertThat(walk.page.getAttribute("#result", "class")).contains("invalid");
            assertThat(walk.page.textContent("#result")).contains("✘", "No se encontró");
            walk.page.click("summary");
            walk.shot("1-bad");
            walk.submit();
            walk.shot("2-missing");
            walk.page.check("#kind-forged");
            walk.page.fill("#text", "El sello está borroso");

            walk.submit();

            walk.shot("3-reported");
            assertThat(walk.path()).isEqualTo("/verificar/reporte");
        }
        List<Map<String, String>> reports =
                given().auth()
                        .oauth2(Tokens.of("rentas", Role.REVENUE))
                        .get("/api/v1/mismatch-reports?limit=200")
                        .path("items");
        assertThat(reports)
                .filteredOn(report -> unknown.equals(report.get("typedCode")))
                .singleElement()
                .satisfies(
                        report ->
                                assertThat(report)
                                        .containsEntry("kind", "forged")
                                        .containsEntry("text", "El sello está borroso"));
    }

    @Test
    void verifiesInAirplaneMode() {
        Receipt receipt = paid.receipt();
        String signed = OfflineVerificationTest.signatureOf(receipt);
        try (Walk walk = Walk.phone("offline")) {
            walk.page.navigate("/verificar/offline/");
            walk.page.waitForSelector("#offline:has-text('quedó guardada')");
            walk.shot("1");
            assertThat(walk.page.getAttribute("link[rel=manifest]", "href")).isNotEmpty();
            walk.context.setOffline(true);

            walk.page.navigate("/verificar/" + receipt.code() + "#" + signed);

            assertThat(walk.page.textContent("h1")).isEqualTo("Verificar un recibo sin internet");
            walk.page.waitForSelector("#result.valid");
            assertThat(walk.page.textContent("#result"))
                    .contains("Firma auténtica", receipt.number());
            walk.page.navigate("about:blank");
            walk.page.navigate("/verificar/7K3M-9QWX-2ABC-DEFG-H#no-es-un-recibo");
            walk.page.waitForSelector("#result.unsure");
            // Failing to fetch what is not there is what is tested, not a fault of the page.
            walk.complaints.removeIf(text -> text.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    private static void check(Walk walk, String code, String check) {
        Page page = walk.page;
        page.fill("#codigo", code);
        page.fill("#documento", check);
        walk.submit();
    }
}
