package co.gov.putumayo.estampillas.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reading a receipt over HTTP with its second field. */
@QuarkusTest
class ReceiptReadingTest {

    private static final String RECEIPTS = "/api/v1/receipts/";

    @Inject PaidLiquidations paid;

    @Test
    void tellsAllThatTheStatuteAsksFor() {
        Receipt receipt = paid.receipt();

        Response answer = read(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("number", equalTo(receipt.number()))
                .body("code", equalTo(receipt.code()))
                .body("collector.name", equalTo("Departamento del Putumayo"))
                .body("collector.nit", equalTo("800094164-4"))
                .body("collector.office", equalTo("Secretaría de Hacienda"))
                .body("entity.nit", equalTo("800094164"))
                .body("act.name", equalTo("Contrato de obra pública"))
                .body("act.number", startsWith("CO-"))
                .body("act.description", equalTo("Puente sobre el río Mocoa"))
                .body("payer", equalTo("Puentes del Sur S.A.S., NIT 900123456-8"))
                .body("lines", hasSize(6))
                .body("lines[0].name", equalTo("Estampilla Pro-Desarrollo Fronterizo"))
                .body("lines[0].base.amount", equalTo("1000000000"))
                .body("lines[0].rate", equalTo("0.005"))
                .body("lines[0].ordinance", equalTo("766/2018"))
                .body("lines[0].article", equalTo("312"))
                .body("lines[0].amount", equalTo(5_000_000))
                .body("total", equalTo(81_000_000))
                .body("paidAt", equalTo("2026-03-16T23:21:33-05:00"))
                .body("bank.name", equalTo("BANCOLOMBIA"))
                .body("cus", equalTo(PaidLiquidations.CUS))
                .body("liquidation", startsWith("L-"))
                .body("tariffVersion", not(equalTo("")));
        assertThat(answer.<String>path("verificationUrl")).endsWith("/verificar/" + receipt.code());
    }

    @Test
    void provesItselfWithThePublishedKeys() {
        Receipt receipt = paid.receipt();

        Response answer = read(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .body("signature.keyId", equalTo("DEMO-1"))
                .body("signature.algorithm", equalTo("ES256"));
        String url = answer.path("verificationUrl");
        OfflineVerifier verifier =
                new OfflineVerifier(
                        given().get("/.well-known/jwks.json").asString(),
                        url.substring(0, url.lastIndexOf('/') + 1));
        assertThat(verifier.verify(answer.path("signature.value"))).isEqualTo("valid");
    }

    /** By a canonical form that knows nothing of ours: sorted members, no spaces. */
    @Test
    void hashIsThatOfWhatIsShown() throws Exception {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.ITP_NIT);

        Response answer = read(receipt.code(), receipt.check());

        Map<String, Object> shown = answer.jsonPath().getMap("");
        String hash = answer.path("signature.documentHash");
        shown.remove("signature");
        byte[] canonical =
                JsonMapper.builder()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build()
                        .writeValueAsBytes(shown);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(hash);
    }

    @Test
    void pdfHasTheSameBytesEachTime() {
        Receipt receipt = paid.receipt();
        byte[] first = readPdf(receipt);

        byte[] second = readPdf(receipt);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void masksNaturalPersons() {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT);

        String body = read(receipt.code(), receipt.check()).asString();

        assertThat(body)
                .contains("A. C. C., CC •••••321")
                .doesNotContain("Aurora", "Chindoy", "1124850321", "@");
    }

    @Test
    void takesCodesAsPeopleTypeThem() {
        Receipt receipt = paid.receipt();
        String typed = receipt.code().replace("-", "").toLowerCase(Locale.ROOT);

        Response answer = read(typed, " 3456 ");

        answer.then().statusCode(200).body("number", equalTo(receipt.number()));
    }

    @Test
    void takesTheCheckFromTheQueryToo() {
        Receipt receipt = paid.receipt();

        Response answer =
                given().queryParam("check", receipt.check()).get(RECEIPTS + receipt.code());

        answer.then().statusCode(200);
    }

    @Test
    void answersTheSameForUnknownCodeWrongAndMissingCheck() {
        Receipt receipt = paid.receipt();
        String unknown = CheckedCode.random().display();

        Map<String, Object> problem = problemOf(read(unknown, "3456"));

        assertThat(problemOf(read(receipt.code(), "6543"))).isEqualTo(problem);
        assertThat(problemOf(read("not a code", "3456"))).isEqualTo(problem);
        assertThat(problemOf(given().get(RECEIPTS + receipt.code()))).isEqualTo(problem);
        assertThat(problemOf(given().get(RECEIPTS + receipt.code() + ".pdf"))).isEqualTo(problem);
    }

    @Test
    void servesThePdf() throws Exception {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT);

        Response answer =
                given().header("Document-Check", receipt.check())
                        .get(RECEIPTS + receipt.code() + ".pdf");

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"recibo-" + receipt.number() + ".pdf\""));
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(receipt.number(), receipt.code(), "A. C. C., CC •••••321")
                    .doesNotContain("Chindoy", "1124850321");
        }
    }

    private static byte[] readPdf(Receipt receipt) {
        return given().header("Document-Check", receipt.check())
                .get(RECEIPTS + receipt.code() + ".pdf")
                .asByteArray();
    }

    private static Response read(String code, String check) {
        return given().header("Document-Check", check).get(RECEIPTS + code);
    }

    private static Map<String, Object> problemOf(Response answer) {
        answer.then().statusCode(404).contentType("application/problem+json");
        Map<String, Object> problem = answer.jsonPath().getMap("");
        problem.remove("requestId");
        return problem;
    }
}
