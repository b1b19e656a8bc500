package co.gov.putumayo.estampillas.exemption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.VerdictPages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exempt certificate verifies, is used up and is signed like a receipt, at zero. */
@QuarkusTest
class ExemptCertificateTest {

    private final Exemptions ana = Exemptions.officer("ana");
    private final String document = Exemptions.document();

    private String code;

    @BeforeEach
    void certify() {
        code = ana.certificate(ana.grant(Exemptions.teacher(document)).path("id"));
    }

    @Test
    void isAReceiptAtZeroThatCitesTheArticle() {
        Response certificate = given().header("Document-Check", check()).get(path());

        certificate
                .then()
                .statusCode(200)
                .body("kind", equalTo("EXEMPT"))
                .body("total", equalTo(0))
                .body("lines", hasSize(0))
                .body("exemption.article", equalTo("305-8"))
                .body("exemption.freed", hasSize(4))
                .body("exemption.partial", equalTo(false))
                .body("paidAt", nullValue())
                .body("signature.value", notNullValue());
        assertThat(certificate.asString())
                .contains("A. C., CC •••••" + document.substring(7))
                .doesNotContain("Aurora", document, "SED-2026-0415");
    }

    @Test
    void printsTheLaw() throws IOException {
        byte[] pdf = given().header("Document-Check", check()).get(path() + ".pdf").asByteArray();

        String text = textOf(pdf);

        assertThat(text)
                .contains("Certificado de exención de estampillas")
                .contains("Artículo 305-8, Ordenanza 766/2018")
                .contains("Una constancia al año para cada docente")
                .contains("Valor exento", "Total a pagar", "$ 0")
                .doesNotContain("CUS", "Total pagado");
    }

    @Test
    void verifiesInOneQuery() {
        Response verified = verify();

        verified.then()
                .statusCode(200)
                .body("result", equalTo("VALID"))
                .body("receipt.kind", equalTo("EXEMPT"))
                .body("receipt.total", equalTo(0))
                .body("receipt.exemption.article", equalTo("305-8"))
                .body("withholding", nullValue());
        assertThat(StatementLog.of(verified.header("X-Request-Id"))).hasSize(1);
    }

    @Test
    void pageTellsIt() {
        Response page = VerdictPages.verify(code, check());

        page.then()
                .statusCode(200)
                .body(containsString("Artículo 305-8."))
                .body(containsString("ninguna: nada se debe"));
    }

    @Test
    void isUsedForOneDocumentOnly() {
        AtomicInteger number = new AtomicInteger();

        List<Integer> statuses =
                Parallel.times(10, () -> annul("C-" + number.incrementAndGet()).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        verify().then().body("result", equalTo("ANNULLED"));
    }

    private Response annul(String documentNumber) {
        return ana.signedIn()
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", documentNumber, "documentDate", "2026-03-16"))
                .put(path() + "/annulment");
    }

    private Response verify() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "check", check()))
                .post("/api/v1/verifications");
    }

    private String check() {
        return document.substring(document.length() - 4);
    }

    private String path() {
        return "/api/v1/receipts/" + code;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }
}
