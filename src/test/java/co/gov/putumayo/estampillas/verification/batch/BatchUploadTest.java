package co.gov.putumayo.estampillas.verification.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Batches as files, and what is no batch. */
@QuarkusTest
class BatchUploadTest {

    @Inject PaidLiquidations paid;

    @Test
    void readsCsvAsExcelWritesIt() {
        Receipt receipt = paid.receipt();
        String table =
                "Observación;Código;Documento\r\nniño;"
                        + receipt.code()
                        + ";"
                        + receipt.check()
                        + "\r\n;;\r\nx;mal;\r\n";
        byte[] file = table.getBytes(java.nio.charset.Charset.forName("windows-1252"));

        Response answer = Batches.upload("text/csv; charset=windows-1252", file);

        answer.then()
                .statusCode(200)
                .body("verdicts.row", contains(2, 4))
                .body("verdicts.result", contains("VALID", "INVALID"))
                .body("verdicts[1].error.row", equalTo(4));
    }

    @Test
    void readsXlsx() throws IOException {
        Receipt receipt = paid.receipt();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter table =
                SheetWriter.open(SheetFormat.XLSX, file, "Recibos", List.of("codigo"))) {
            table.row(receipt.code());
            table.row(CheckedCode.random().display());
        }

        Response answer = Batches.upload(SheetFormat.XLSX_TYPE, file.toByteArray());

        answer.then().statusCode(200).body("verdicts.result", contains("VALID", "NOT_FOUND"));
    }

    @Test
    void tellsWhatIsWrongWithATable() {
        Response answer =
                Batches.upload(
                        SheetFormat.CSV_TYPE, "numero\r\n1\r\n".getBytes(StandardCharsets.UTF_8));

        answer.then()
                .statusCode(422)
                .body("cells", hasSize(1))
                .body("cells[0].row", equalTo(1))
                .body("cells[0].column", equalTo("codigo"));
    }

    @Test
    void refusesWhatItCannotRead() {
        Batches.upload(SheetFormat.XLSX_TYPE, new byte[] {1, 2, 3}).then().statusCode(400);
        Batches.request()
                .contentType(ContentType.JSON)
                .body("{\"receipts\":[{\"codigo\":\"x\"}]}")
                .post(Batches.PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receipts/0/codigo"));
        Batches.verify(List.of()).then().statusCode(422);
    }

    @Test
    void refusesMoreThanFiveThousand() {
        List<Map<String, String>> many =
                Stream.generate(() -> Batches.item("x")).limit(5001).toList();
        String table = "codigo\n" + "x\n".repeat(5001);

        Batches.verify(many).then().statusCode(422).body("errors[0].code", equalTo("too-many"));
        Batches.upload(SheetFormat.CSV_TYPE, table.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(413);
    }
}
