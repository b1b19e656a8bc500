package co.gov.putumayo.estampillas.treasury.report.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists in months that are this class's alone, or of entities and funds of its own. */
@QuarkusTest
class ListReportTest {

    private static final String PATH = "/api/v1/treasury/reports/";

    /** More than an answer in JSON holds. */
    private static final int MANY = 6_000;

    @Inject TestClock clock;
    @Inject FreshDeclarants fresh;
    @Inject EntityManager database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsWhatExemptionsDidNotCollectWithoutNamingAnybody() throws IOException {
        clock.set(Instant.parse("2022-04-11T15:00:00Z"));
        grantToTeacher("1124850321");
        grantToTeacher("1124850399");

        JsonPath report = json("exemptions", "2022-04-01", "2022-04-30");

        assertThat(report.<String>getList("rows.month")).containsOnly("2022-04");
        assertThat(report.<String>getList("rows.exemption")).containsOnly("305-8");
        assertThat(report.<String>getList("rows.entity")).containsOnly(Tokens.DEPARTMENT_NIT);
        assertThat(report.<Integer>getList("rows.grants")).containsOnly(2);
        assertThat(report.getLong("notCollected"))
                .isPositive()
                .isEqualTo(
                        report.<Integer>getList("rows.notCollected").stream()
                                .mapToLong(Integer::longValue)
                                .sum());
        String csv = file("exemptions", "2022-04-01", "2022-04-30", "csv").asString();
        assertThat(csv)
                .startsWith("mes,nit_entidad,entidad,exencion")
                .contains("2022-04,800094164");
        assertThat(csv.lines()).hasSize(1 + report.getList("rows").size());
        assertThat(csv).doesNotContain("1124850321").doesNotContain("Aurora");
        assertThat(xlsx("exemptions", "2022-04-01", "2022-04-30"))
                .hasSize(1 + report.getList("rows").size());
    }

    @Test
    void readsExemptionsOfAnyNumberOfMonthsInOneQuery() {
        Response ofAMonth = get("exemptions", "2022-04-01", "2022-04-30");

        Response ofAll = get("exemptions", "1900-01-01", "9999-12-31");

        ofAll.then().statusCode(200);
        assertThat(StatementLog.of(ofAll.header("X-Request-Id")))
                .hasSameSizeAs(StatementLog.of(ofAMonth.header("X-Request-Id")));
    }

    @Test
    void tellsTransfersWithWhatIsLateAndWhatIsOnItsWay() throws IOException {
        String fund = fund();
        batch(fund, 1, "TRANSFERRED", "'2018-10-20'", "'2018-10-15'");
        batch(fund, 2, "TRANSFERRED", "'2018-10-15'", "'2018-10-15'");
        batch(fund, 3, "CANCELLED", "null", "'2018-10-15'");
        batch(fund, 4, "PREPARED", "null", "null");

        Response report = get("transfers", "2018-10-01", "2018-10-31");

        String mine = "rows.findAll { it.fund == '" + fund + "' }.";
        report.then()
                .statusCode(200)
                .body(mine + "state", contains("TRANSFERRED", "TRANSFERRED", "PREPARED"))
                .body(mine + "daysLate", contains(5, 0, 0))
                .body(mine + "amount", contains(1000, 1000, 1000))
                .body(
                        mine + "beneficiary",
                        contains("Beneficiario", "Beneficiario", "Beneficiario"));
        String csv = file("transfers", "2018-10-01", "2018-10-31", "csv").asString();
        assertThat(csv.lines().filter(line -> line.startsWith(fund))).hasSize(3);
        assertThat(xlsx("transfers", "2018-10-01", "2018-10-31"))
                .filteredOn(row -> row.getCellText(0).equals(fund))
                .hasSize(3);
    }

    @Test
    void holdsMoreRowsInAFileThanInAnAnswer() throws IOException {
        String fund = fund();
        run(
                """
                insert into transfer_batch (id, fund, amount, after_sequence, through_sequence,
                    collected_from, collected_to, due_on, state, prepared_by, prepared_at,
                    approved_by, approved_at, bank_reference, transferred_on, transferred_by)
                select cast('00000000' || substr(md5('%1$s' || n), 9) as uuid), '%1$s', 1000, n, n + 1, '2018-11-01', '2018-11-01', null,
                    'TRANSFERRED', 'ana', '2018-11-02T12:00Z', 'beatriz', '2018-11-02T12:00Z',
                    '%1$s-' || n, '2018-11-03', 'ana'
                from generate_series(1, %2$d) n
                """
                        .formatted(fund, MANY));

        Response answer = get("transfers", "2018-11-01", "2018-11-30");

        answer.then().statusCode(422).body("errors[0].code", equalTo("too-many-rows"));
        String csv = file("transfers", "2018-11-01", "2018-11-30", "csv").asString();
        assertThat(csv.lines().filter(line -> line.startsWith(fund))).hasSize(MANY);
        assertThat(xlsx("transfers", "2018-11-01", "2018-11-30")).hasSizeGreaterThan(MANY);
    }

    @Test
    void tellsMonthsThatWereNotDeclaredInTime() {
        clock.set(Instant.parse("2026-10-30T15:00:00Z"));
        String nit = fresh.since("2026-08-01");

        Response report = get("overdue-obligations", "2026-09-01", "2026-09-30");

        String mine = "rows.findAll { it.nit == '" + nit + "' }.";
        report.then()
                .statusCode(200)
                .body(mine + "period", contains("2026-08"))
                .body(mine + "dueDate", contains("2026-09-21"))
                .body(mine + "penaltyEstimate.article", contains("434"));
        String csv = file("overdue-obligations", "2026-01-01", "2026-10-30", "csv").asString();
        assertThat(csv.lines().filter(line -> line.startsWith(nit)))
                .hasSize(2)
                .first()
                .asString()
                .contains("withholding,2026-08,2026-09-21,2,,434,0.1,524000");
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() {
        get("exemptions", "ayer", null).then().statusCode(400);
        get("transfers", "2026-02-01", "2026-01-01").then().statusCode(400);
        file("exemptions", null, null, "pdf").then().statusCode(400);
        file("receipts-of-nobody", null, null, "csv").then().statusCode(404);
    }

    private static void grantToTeacher(String document) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "date",
                                "2022-04-08",
                                "act",
                                Map.of("type", "certificate", "number", "C-" + UUID.randomUUID()),
                                "taxpayer",
                                Map.of(
                                        "documentType", "CC",
                                        "document", document,
                                        "name", "Aurora Chindoy"),
                                "exemption",
                                "305-8",
                                "supportReference",
                                "SED-2022-0415"))
                .post("/api/v1/exemptions/grants")
                .then()
                .statusCode(201)
                .body("status", equalTo("GRANTED"));
    }

    private String fund() {
        String code = "prueba-" + UUID.randomUUID().toString().substring(0, 8);
        run(
                "insert into distribution_fund (code, kind, name, beneficiary, article) values ('"
                        + code
                        + "', 'DESTINATION', 'Fondo de prueba', 'Beneficiario', '332')");
        return code;
    }

    /** Identifiers begin with zeros: older than the transfers of any other test. */
    private void batch(String fund, int number, String state, String transferredOn, String dueOn) {
        boolean done = "TRANSFERRED".equals(state);
        String moment = "'2018-10-%02dT12:00Z'".formatted(number);
        run(
                "insert into transfer_batch (id, fund, amount, after_sequence, through_sequence,"
                        + " collected_from, collected_to, due_on, state, prepared_by, prepared_at,"
                        + " approved_by, approved_at, bank_reference, transferred_on,"
                        + " transferred_by) values ('00000000-0000-7000-8000-"
                        + fund.substring(7)
                        + "000%d', '%s', 1000, %d, %d, '2018-09-01', '2018-09-30', %s, '%s', 'ana', %s,"
                                .formatted(number, fund, number, number + 1, dueOn, state, moment)
                        + (done
                                ? "'beatriz', %s, '%s-%d', %s, 'ana')"
                                        .formatted(moment, fund, number, transferredOn)
                                : "null, null, null, null, null)"));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static JsonPath json(String list, String from, String to) {
        return get(list, from, to).then().statusCode(200).extract().jsonPath();
    }

    private static Response get(String list, String from, String to) {
        return asked(from, to).get(PATH + list);
    }

    private static Response file(String list, String from, String to, String format) {
        return asked(from, to).queryParam("format", format).get(PATH + list + "/file");
    }

    private static List<Row> xlsx(String list, String from, String to) throws IOException {
        byte[] bytes = file(list, from, to, "xlsx").asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static RequestSpecification asked(String from, String to) {
        RequestSpecification request = given().auth().oauth2(Tokens.of("ana", Role.TREASURY));
        if (from != null) {
            request.queryParam("from", from);
        }
        if (to != null) {
            request.queryParam("to", to);
        }
        return request;
    }
}
