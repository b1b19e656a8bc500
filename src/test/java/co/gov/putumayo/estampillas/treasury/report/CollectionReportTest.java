package co.gov.putumayo.estampillas.treasury.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The collection, in months in which nothing else is paid. */
@QuarkusTest
class CollectionReportTest {

    private static final String PATH = "/api/v1/treasury/reports";
    private static final String CULTURE = "pro-cultura";
    private static final String FRONTIER = "pro-desarrollo-fronterizo";
    private static boolean made;

    @Inject Collected collected;

    /** From November 2019 to January 2020: of two entities, refunded in part, around midnight. */
    @BeforeEach
    void collect() {
        if (made) {
            return;
        }
        made = true;
        LocalDate november = LocalDate.of(2019, 11, 5);
        collected.receipt(
                november, Tokens.DEPARTMENT_NIT, "1", Map.of(CULTURE, 1_000L, FRONTIER, 2_000L));
        UUID refunded = collected.receipt(november, Tokens.ITP_NIT, "2", Map.of(CULTURE, 4_000L));
        collected.refunded(refunded, CULTURE, 3_000);
        LocalDate lastDay = LocalDate.of(2019, 12, 31);
        collected.receipt(
                lastDay.atTime(23, 59, 59).atZone(LegalTime.BOGOTA).toInstant(),
                Tokens.DEPARTMENT_NIT,
                "1",
                Map.of(CULTURE, 8_000L));
        collected.receipt(
                lastDay.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant(),
                Tokens.DEPARTMENT_NIT,
                "1",
                Map.of(CULTURE, 16_000L));
    }

    @Test
    void sumsUpByMonthAndLevy() {
        JsonPath report = report("month", "levy");

        assertThat(rows(report, "levy"))
                .containsExactly(
                        "2019-11 pro-cultura 2 5000 3000",
                        "2019-11 pro-desarrollo-fronterizo 1 2000 0",
                        "2019-12 pro-cultura 1 8000 0",
                        "2020-01 pro-cultura 1 16000 0");
        assertThat(report.getLong("amount")).isEqualTo(31_000);
        assertThat(report.getLong("refunded")).isEqualTo(3_000);
    }

    @Test
    void sumsUpByDayYearEntityAndMunicipality() {
        assertThat(rows(report("day", "none"), "levy"))
                .containsExactly(
                        "2019-11-05 null 2 7000 3000",
                        "2019-12-31 null 1 8000 0",
                        "2020-01-01 null 1 16000 0");
        assertThat(rows(report("year", "entity"), "entity"))
                .containsExactly(
                        "2019 800094164 2 11000 0",
                        "2019 800247940 1 4000 3000",
                        "2020 800094164 1 16000 0");
        assertThat(rows(report("year", "municipality"), "municipality"))
                .containsExactly("2019 Mocoa 3 15000 3000", "2020 Mocoa 1 16000 0");
    }

    @Test
    void writesCsvAndXlsxWithTheSameFigures() throws IOException {
        String csv = file("collection", "csv").asString();

        assertThat(csv.lines())
                .hasSize(5)
                .first()
                .isEqualTo(
                        "periodo,estampilla,nit_entidad,entidad,municipio,pagos,recaudo,devuelto");
        assertThat(csv).contains("2019-11,pro-cultura,,,,2,5000,3000");
        byte[] xlsx = file("collection", "xlsx").asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(1).getCellAsNumber(6).orElseThrow().longValue()).isEqualTo(5_000);
        }
    }

    @Test
    void writesEveryStampOfEveryReceiptWithoutPayers() {
        String csv = file("receipts", "csv").asString();

        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("2019-12-31T23:59:59-05:00").doesNotContain("CC");
    }

    @Test
    void drawsChartThatCanBeReadWithoutBeingSeen() {
        Response svg = asked("/collection/chart", "year", "levy");

        svg.then().statusCode(200).contentType("image/svg+xml");
        assertThat(svg.asString())
                .contains("role=\"img\"", "<title id=\"chart-title\">Recaudo del 2019-11-01")
                .contains("2019 pro-cultura: 13.000 pesos.")
                .doesNotContain("<script");
    }

    @Test
    void reportsTheYearOfAStamp() {
        JsonPath report =
                as(Role.AUDITOR)
                        .queryParam("year", 2019)
                        .get("/api/v1/treasury/yearly-reports/315")
                        .jsonPath();

        assertThat(report.getString("levy")).isEqualTo(FRONTIER);
        assertThat(report.getLong("collected")).isEqualTo(2_000);
        assertThat(report.getList("months.period")).containsExactly("2019-11");
        as(Role.TREASURY)
                .queryParam("year", 2019)
                .get("/api/v1/treasury/yearly-reports/323")
                .then()
                .body("levy", equalTo("pro-electrificacion-rural"))
                .body("months", hasSize(0));
        as(Role.TREASURY).get("/api/v1/treasury/yearly-reports/316").then().statusCode(404);
        as(Role.TREASURY)
                .queryParam("year", "1999")
                .get("/api/v1/treasury/yearly-reports/315")
                .then()
                .statusCode(400);
    }

    @Test
    void writesTheYearOfAStampAndTheFundsAsFiles() {
        String year =
                as(Role.REVENUE)
                        .get("/api/v1/treasury/yearly-reports/315/file?year=2019")
                        .asString();
        assertThat(year)
                .startsWith("articulo,estampilla,periodo,fondo,pagos,recaudo,devuelto,destinado")
                .contains("315," + FRONTIER + ",2019-11,,1,2000,0,");

        Response funds =
                as(Role.TREASURY)
                        .get("/api/v1/treasury/funds-report/file?from=2019-11-01&to=2019-11-02");

        funds.then().statusCode(200);
        assertThat(funds.asString()).startsWith("clase,fondo,estampilla,recibido,salido");
        as(Role.TREASURY).get("/api/v1/treasury/yearly-reports/1/file").then().statusCode(404);
    }

    @Test
    void saysEverythingWrongWithTheQuestion() {
        as(Role.REVENUE)
                .queryParam("from", "ayer")
                .queryParam("to", "2019-02-30")
                .queryParam("by", "semana")
                .queryParam("group", "levy,color")
                .get(PATH + "/collection")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("query:from", "query:to", "query:by", "query:group"));
        as(Role.REVENUE)
                .queryParam("format", "pdf")
                .get(PATH + "/collection/file")
                .then()
                .statusCode(400);
        as(Role.REVENUE)
                .queryParam("from", "2020-01-02")
                .queryParam("to", "2020-01-01")
                .get(PATH + "/collection")
                .then()
                .statusCode(400);
    }

    private static List<String> rows(JsonPath report, String dimension) {
        return report.getList("rows", Map.class).stream()
                .map(
                        row ->
                                row.get("period")
                                        + " "
                                        + row.get(dimension)
                                        + " "
                                        + row.get("payments")
                                        + " "
                                        + row.get("amount")
                                        + " "
                                        + row.get("refunded"))
                .toList();
    }

    private static JsonPath report(String by, String group) {
        return asked("/collection", by, group).jsonPath();
    }

    private static Response asked(String path, String by, String group) {
        return as(Role.TREASURY)
                .queryParam("from", "2019-11-01")
                .queryParam("to", "2020-01-31")
                .queryParam("by", by)
                .queryParam("group", group)
                .get(PATH + path);
    }

    private static Response file(String what, String format) {
        Response file =
                as(Role.TREASURY)
                        .queryParam("from", "2019-11-01")
                        .queryParam("to", "2020-01-31")
                        .queryParam("format", format)
                        .get(PATH + "/" + what + "/file");
        file.then().statusCode(200);
        return file;
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of("ana", role));
    }
}
