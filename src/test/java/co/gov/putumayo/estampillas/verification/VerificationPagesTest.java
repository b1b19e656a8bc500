package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the QR code leads, with and without network. */
@QuarkusTest
class VerificationPagesTest {

    private static final String POLICY = "Content-Security-Policy";

    @Inject PaidLiquidations paid;

    @Test
    void saysTheSameOfEveryCodeThatIsWellWritten() {
        Receipt receipt = paid.receipt();
        String unknown = CheckedCode.random().display();

        String known = Visitor.steady(page(receipt.code()));

        assertThat(known.replace(receipt.code(), unknown)).isEqualTo(Visitor.steady(page(unknown)));
        assertThat(known)
                .contains("/verificar/offline/")
                .doesNotContain(receipt.number(), "Puentes del Sur");
    }

    @Test
    void tellsThatACodeIsMistyped() {
        page("7K3M-9QWX-2ABC-DEFG-6")
                .then()
                .statusCode(422)
                .body(containsString("Ese código no está bien escrito"));
        page("<script>")
                .then()
                .body(
                        allOf(
                                containsString("value=\"&lt;script&gt;\""),
                                not(containsString("<script>"))));
    }

    @Test
    void verifiesCodesTypedByHandWithoutPuttingThemInAddresses() {
        Receipt receipt = paid.receipt();
        Visitor visitor = new Visitor();
        visitor.open("/verificar");

        Response answer =
                visitor.send(
                        "/verificar",
                        Map.of(
                                "codigo",
                                receipt.code().toLowerCase().replace("-", " "),
                                "documento",
                                receipt.check()));

        answer.then().statusCode(200).body(containsString(receipt.number()));
    }

    @Test
    void asksForTheDocumentThatIsMissing() {
        Visitor visitor = new Visitor();
        visitor.open("/verificar");
        String code = CheckedCode.random().display();

        Response answer = visitor.send("/verificar", Map.of("codigo", code, "documento", ""));

        answer.then()
                .statusCode(422)
                .body(
                        allOf(
                                containsString("href=\"#documento\""),
                                containsString("value=\"" + code + "\"")));
    }

    @Test
    void verifiesWithoutScript() {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT);

        Response answer = verify(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(
                        allOf(
                                containsString("Válido y sin usar"),
                                containsString(receipt.number()),
                                containsString("A. C. C., CC •••••321"),
                                containsString("$ 81.000.000"),
                                not(containsString("Chindoy"))));
        verify(receipt.code(), "9999").then().body(containsString("No se encontró"));
    }

    @Test
    void tellsWhatAReceiptWasUsedFor() {
        Receipt receipt = paid.receipt();
        Annulments.by(Annulments.departmentOfficer())
                .annul(receipt.code(), "CO-2026-014", "2026-03-20");

        Response answer = verify(receipt.code(), receipt.check());

        answer.then()
                .body(allOf(containsString("Ya fue usado"), containsString("n.º CO-2026-014")));
    }

    @ParameterizedTest
    @CsvSource({
        "/verificar, text/html",
        "/verificar/landing.js, text/javascript",
        "/verificar/offline/, text/html",
        "/verificar/offline/page.js, text/javascript",
        "/verificar/offline/verify.js, text/javascript",
        "/verificar/offline/words.js, text/javascript",
        "/verificar/offline/sw.js, text/javascript",
        "/verificar/offline/icon.svg, image/svg+xml",
        "/verificar/offline/manifest.json, application/json"
    })
    void servesItsFilesUnderAPolicyWithoutInlineScript(String path, String type) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header(
                        POLICY,
                        allOf(containsString("script-src 'self';"), not(containsString("unsafe"))));
    }

    @Test
    void letsTheWorkerAnswerForScannedCodes() {
        given().get("/verificar/offline/sw.js")
                .then()
                .header("Service-Worker-Allowed", equalTo("/verificar/"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    private static Response page(String code) {
        return given().get("/verificar/{code}", code);
    }

    private static Response verify(String code, String check) {
        Visitor visitor = new Visitor();
        visitor.open("/verificar/" + code);
        return visitor.send("/verificar", Map.of("codigo", code, "documento", check));
    }
}
