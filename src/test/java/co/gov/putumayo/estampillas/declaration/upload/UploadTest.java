package co.gov.putumayo.estampillas.declaration.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of a draft from a table: all of them, or every error and none. */
@QuarkusTest
class UploadTest {

    private static final String HEADER =
            "tipo,estampilla,documento,fecha,nit_tercero,nombre_tercero,base,valor,soporte,nota\r\n";
    private static final int MOST = 5000;

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;
    private String draft;

    @BeforeEach
    void draftOfJanuary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
        draft = filer.drafts("2026-01");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void addsFiveThousandRows() {
        String table =
                HEADER
                        + IntStream.rangeClosed(1, MOST)
                                .mapToObj(UploadTest::line)
                                .collect(Collectors.joining());

        Response answer = upload(table, false);

        answer.then()
                .statusCode(200)
                .body("boxes.find { it.levy == 'pro-cultura' }.count", equalTo(MOST))
                .body("boxes.find { it.levy == 'pro-cultura' }.amountExact", equalTo(MOST * 5_001))
                .body("boxes.find { it.levy == 'pro-cultura' }.amount", equalTo(25_005_000));
    }

    @Test
    void fourHundredErrorsInFiveThousandRowsComeBackInOneAnswer() {
        String table =
                HEADER
                        + IntStream.rangeClosed(1, MOST)
                                .mapToObj(
                                        i ->
                                                i % 25 == 0
                                                        ? "operacion,pro-nada,CO-%d,2026-02-30,,,10,5,Egreso,\r\n"
                                                                .formatted(i)
                                                        : line(i))
                                .collect(Collectors.joining());

        Response answer = upload(table, false);

        answer.then()
                .statusCode(422)
                .body("code", equalTo("rule-violation"))
                .body("cellErrorCount", equalTo(400))
                .body("cells", hasSize(400))
                .body("cells[0].row", equalTo(26))
                .body("cells[0].column", equalTo("fecha"))
                .body("cells[0].reason", equalTo("No es una fecha que exista."))
                .body("cells[0].fix", equalTo("Escriba la fecha como AAAA-MM-DD."))
                .body("cells[1].row", equalTo(26))
                .body("cells[1].column", equalTo("estampilla"))
                .body("cells[1].fix", startsWith("Use uno de: pro-desarrollo-fronterizo"));
        rows().then().body("items", empty());
    }

    @Test
    void readsSpreadsheetOfTheTemplate() throws IOException {
        Response template = given().get(Filer.PATH + "/template.xlsx");
        template.then().statusCode(200);
        assertThat(template.asByteArray()).startsWith((byte) 'P', (byte) 'K');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer =
                SheetWriter.open(SheetFormat.XLSX, bytes, "Filas", UploadColumns.HEADER)) {
            writer.row(
                    "Operación",
                    "pro-cultura",
                    "CO-1",
                    LocalDate.parse("2026-01-20"),
                    "900123456-8",
                    "Puentes del Sur S.A.S.",
                    24_000_000,
                    120_000,
                    "Egreso 113",
                    null);
            writer.row(
                    "ajuste",
                    "pro-cultura",
                    "CO-1",
                    LocalDate.parse("2026-01-20"),
                    null,
                    null,
                    0,
                    -20_000,
                    "Egreso 113",
                    "Se retuvo de más por error.");
        }

        Response answer =
                signedIn()
                        .header("If-Match", filer.etag(draft))
                        .contentType(SheetFormat.XLSX_TYPE)
                        .body(bytes.toByteArray())
                        .post(Filer.PATH + "/{id}/upload", draft);

        answer.then().statusCode(200).body("tax", equalTo(100_000));
        rows().then()
                .body("items.type", contains("OPERATION", "ADJUSTMENT"))
                .body("items.amount", contains(120_000, -20_000));
    }

    @Test
    void replacesTheRowsByHandThereWere() {
        upload(HEADER + line(1) + line(2), false).then().statusCode(200);

        upload(HEADER + line(3), true).then().statusCode(200).body("tax", equalTo(5_000));

        rows().then().body("items.documentNumber", contains("CO-3"));
    }

    @Test
    void templateIsPublishedAndNamesTheColumns() {
        Response template = given().get(Filer.PATH + "/template.csv");

        template.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(template.asString()).isEqualTo(HEADER);
    }

    @Test
    void refusesTooManyRowsWithoutVersionAndMissingColumns() {
        String tooMany = HEADER + line(1).repeat(MOST + 1);
        upload(tooMany, false).then().statusCode(413);
        upload("tipo,valor\r\noperacion,1\r\n", false).then().statusCode(422);
        signedIn()
                .contentType("text/csv")
                .body((HEADER + line(1)).getBytes(StandardCharsets.UTF_8))
                .post(Filer.PATH + "/{id}/upload", draft)
                .then()
                .statusCode(428);
    }

    private static String line(int i) {
        return "operacion,pro-cultura,CO-%d,2026-01-20,900123456-8,Puentes,1000200,5001,Egreso %d,\r\n"
                .formatted(i, i);
    }

    private Response upload(String table, boolean replace) {
        return signedIn()
                .header("If-Match", filer.etag(draft))
                .contentType("text/csv")
                .queryParam("replace", replace)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(Filer.PATH + "/{id}/upload", draft);
    }

    private Response rows() {
        return filer.declarant().get(Filer.PATH + "/{id}/rows", draft);
    }

    private RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.of("aurora", Role.WITHHOLDING_AGENT, filer.nit()));
    }
}
