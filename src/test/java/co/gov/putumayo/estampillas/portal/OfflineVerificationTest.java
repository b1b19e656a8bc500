package co.gov.putumayo.estampillas.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A phone that opened the page once verifies receipts in airplane mode. */
@QuarkusTest
class OfflineVerificationTest {

    private static final String OFFLINE = "/verificar/offline/";

    @Inject PaidLiquidations paid;

    @Test
    void verifiesWithoutNetworkOnceItWasOpened() {
        Receipt receipt = paid.receipt();
        String signed = signatureOf(receipt);

        inAirplaneMode(
                page -> {
                    page.navigate("/verificar/" + receipt.code() + "#" + signed);

                    Locator result = page.locator("#result");
                    assertThat(result).containsText("Firma auténtica");
                    assertThat(result).containsText(receipt.number());
                    assertThat(result).containsText(receipt.code());
                    assertThat(result).containsText("Eso solo se sabe con internet");
                });
    }

    @Test
    void tellsAChangedReceiptWithoutNetwork() {
        Receipt receipt = paid.receipt();
        Receipt other = paid.receipt();
        String signed = signatureOf(receipt);
        int end = signed.length() - 10;
        String changed =
                signed.substring(0, end)
                        + (signed.charAt(end) == 'A' ? 'B' : 'A')
                        + signed.substring(end + 1);
        String truncated = signed.substring(0, signed.length() - 4);
        List<String> addresses =
                List.of(
                        receipt.code() + "#" + changed,
                        receipt.code() + "#" + truncated,
                        other.code() + "#" + signed);

        inAirplaneMode(
                page -> {
                    for (String address : addresses) {
                        page.navigate("about:blank");
                        page.navigate("/verificar/" + address);

                        assertThat(page.locator("#result")).containsText("NO es auténtico");
                    }
                });
    }

    @Test
    void verifiesWhatIsPasted() {
        String signed = signatureOf(paid.receipt());

        inAirplaneMode(
                page -> {
                    page.navigate(OFFLINE);
                    page.locator("#text").fill(signed);
                    page.locator("button[type=submit]").click();

                    assertThat(page.locator("#result")).containsText("Firma auténtica");
                });
    }

    /** Opens the page once, waits until it says that it is kept, and cuts the network. */
    private static void inAirplaneMode(Consumer<Page> work) {
        try (Playwright library = Chromium.library();
                Cable cable = Cable.to(RestAssured.port);
                Browser browser = Chromium.launch(library, cable.port());
                BrowserContext context =
                        browser.newContext(
                                new Browser.NewContextOptions().setBaseURL(Chromium.SITE))) {
            Page page = context.newPage();
            page.navigate(OFFLINE);
            assertThat(page.locator("#offline")).containsText("quedó guardada");
            cable.cut();
            work.accept(page);
        }
    }

    /** What its QR code says after the code. */
    static String signatureOf(Receipt receipt) {
        return given().header("Document-Check", receipt.check())
                .get("/api/v1/receipts/{code}", receipt.code())
                .path("signature.value");
    }
}
