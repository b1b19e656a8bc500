package co.gov.putumayo.estampillas.treasury.bank.file;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.ANA;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.BLAS;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.PATH;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.as;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.sendSettlement;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Files sent by Tesorería: kept, imported, refused, accepted. */
@QuarkusTest
class BankFileImportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 7);

    @Inject ApprovedPayments payments;
    @Inject ImportJob job;

    @Test
    void importsFileAndKeepsItsBytes() {
        String text = file().paid(unknown(), 1_000).paid(unknown(), 2_000).text();

        Response sent = send(text);

        sent.then().header("Location", matchesPattern(".*/bank-files/[0-9a-f-]{36}"));
        JsonPath file = imported(sent);
        assertThat(file.getString("state")).isEqualTo("MATCHED");
        assertThat(file.getString("source")).isEqualTo("007");
        assertThat(file.getString("collectedOn")).isEqualTo(DAY.toString());
        assertThat(file.getInt("rows")).isEqualTo(2);
        assertThat(file.getInt("linesRead")).isEqualTo(6);
        assertThat(file.getInt("linesCompared")).isEqualTo(6);
        assertThat(file.getString("controls")).isEqualTo("AGREE");
        assertThat(file.getString("amount")).startsWith("3000");
        assertThat(file.getInt("results.notOurs")).isEqualTo(2);
        assertThat(
                        as("contralor", Role.AUDITOR)
                                .get(PATH + "/{id}/content", file.getString("id"))
                                .asString())
                .isEqualTo(text);
    }

    @Test
    void takesTheSameBytesOnceEvenAtOnce() {
        String text = file().paid(unknown(), 1_000).text();

        List<Response> answers = Parallel.times(6, () -> send(text));

        Map<Integer, List<Response>> byStatus =
                answers.stream().collect(Collectors.groupingBy(Response::statusCode));
        assertThat(byStatus.keySet()).containsExactlyInAnyOrder(202, 409);
        assertThat(byStatus.get(202)).hasSize(1);
        String id = byStatus.get(202).get(0).path("id");
        byStatus.get(409)
                .forEach(
                        answer ->
                                answer.then()
                                        .body("code", equalTo("bank-file-known"))
                                        .body("fileId", equalTo(id)));
        assertThat(imported(byStatus.get(202).get(0)).getInt("rows")).isEqualTo(1);
    }

    @Test
    void listsBadRowsWithTheirPlaceAndImportsTheRest() {
        String bad =
                AsobancariaFile.detail(unknown(), 100_000, "000").replace("00100000", "0010000X");
        String text = file().paid(unknown(), 1_000).line(bad, 0).paid(unknown(), 2_000).text();

        JsonPath file = imported(send(text));

        assertThat(file.getInt("rows")).isEqualTo(2);
        assertThat(file.getInt("errors")).isEqualTo(1);
        as(ANA).get(PATH + "/{id}/errors", file.getString("id"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(4))
                .body("items[0].column", equalTo(64))
                .body("items[0].code", equalTo("not-a-number"))
                .body("items[0].text", equalTo("Este campo solo admite dígitos."));
    }

    @Test
    void pagesErrors() {
        AsobancariaFile text = file();
        for (int i = 0; i < 3; i++) {
            text.line(AsobancariaFile.pad("06" + unknown()), 0);
        }
        String id = imported(send(text.text())).getString("id");

        Response first = as(ANA).queryParam("limit", 2).get(PATH + "/{id}/errors", id);

        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        List<Integer> lines = first.jsonPath().getList("items.line");
        assertThat(lines).hasSize(2);
        Response second = as(ANA).urlEncodingEnabled(false).get(next);
        assertThat(second.jsonPath().getList("items.line")).isNotEmpty();
        as(ANA).queryParam("cursor", "bm8").get(PATH + "/{id}/errors", id).then().statusCode(400);
        as(ANA).queryParam("cursor", "bm8").get(PATH).then().statusCode(400);
    }

    @Test
    void holdsFileWhoseTotalsDifferUntilAnotherPersonAcceptsIt() {
        String text = file().paid(unknown(), 1_000).text(2, 200_000);
        JsonPath held = imported(send(text));
        String id = held.getString("id");
        assertThat(held.getString("state")).isEqualTo("HELD");
        assertThat(held.getInt("declaredCount")).isEqualTo(2);
        assertThat(held.getInt("linesCompared")).isZero();
        decide(ANA, id, "acceptance", "El banco confirma el archivo.").then().statusCode(403);
        decide(BLAS, id, "acceptance", "corto").then().statusCode(422);

        Response accepted = decide(BLAS, id, "acceptance", "El banco confirma el archivo.");

        accepted.then().statusCode(200).body("decidedBy", equalTo(BLAS));
        assertThat(BankFiles.await(id).getInt("results.notOurs")).isEqualTo(1);
        decide(BLAS, id, "rejection", "El banco confirma el archivo.").then().statusCode(409);
    }

    @Test
    void databaseHoldsTheSecondPersonToo() {
        String id = imported(send(file().paid(unknown(), 1_000).text(9, 9))).getString("id");

        ThrowingCallable alone =
                () ->
                        payments.change(
                                "update bank_file set state = 'READ', decided_by = received_by,"
                                        + " decided_at = now(), decision_reason = 'x' where id = ?1",
                                UUID.fromString(id));

        assertThatThrownBy(alone).hasStackTraceContaining("bank_file_second_person_ck");
    }

    @Test
    void discardedFileIsNeverCompared() {
        String id = imported(send(file().paid(unknown(), 1_000).text(9, 9))).getString("id");

        decide(ANA, id, "rejection", "El banco enviará otro archivo.").then().statusCode(200);

        JsonPath file = BankFiles.await(id);
        assertThat(file.getString("state")).isEqualTo("DISCARDED");
        assertThat(file.getInt("linesCompared")).isZero();
    }

    @Test
    void refusedFileMayComeAgainAsWhatItIs() {
        String text = "reference,amount,paid_at\n" + unknown() + ",1000,2024-02-07\n";
        JsonPath refused = imported(send(text));
        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getInt("errors")).isEqualTo(1);

        JsonPath read = imported(sendSettlement(text));

        assertThat(read.getString("state")).isEqualTo("MATCHED");
        assertThat(read.getString("source")).isEqualTo("sandbox");
        assertThat(read.getString("controls")).isEqualTo("NONE");
    }

    @Test
    void saysEverythingWrongWithARequest() {
        as(ANA).contentType("application/octet-stream")
                .queryParam("format", "settlement")
                .queryParam("gateway", "nadie")
                .queryParam("name", "<b>")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("unknown-gateway"))
                .body("errors.code", hasItem("unusable-name"));
        sent("otro", null, "x").then().statusCode(422);
        sent("asobancaria", null, "").then().statusCode(422);
        as(ANA).get(PATH + "/{id}", UUID.randomUUID()).then().statusCode(404);
        as(ANA).get(PATH + "/{id}/errors", UUID.randomUUID()).then().statusCode(404);
        decide(ANA, UUID.randomUUID().toString(), "rejection", "No existe ese archivo.")
                .then()
                .statusCode(404);
    }

    @Test
    void takesBodyLargerThanOtherPathsDo() {
        AsobancariaFile text = file();
        String same = unknown();
        IntStream.range(0, 15_000).forEach(i -> text.paid(same + i, 1_000));
        assertThat(text.text().length()).isGreaterThan(2 * 1024 * 1024);

        JsonPath file = imported(send(text.text()));

        assertThat(file.getInt("rows")).isEqualTo(15_000);
        assertThat(file.getInt("results.notOurs")).isEqualTo(15_000);
        as(ANA).contentType(ContentType.JSON)
                .body("x".repeat(2 * 1024 * 1024))
                .post("/api/v1/quotes")
                .then()
                .statusCode(413);
    }

    @Test
    void goesOnWhereADeadReplicaStopped() {
        AsobancariaFile text = file();
        IntStream.range(0, 50).forEach(i -> text.paid(unknown(), 1_000));
        String id = imported(send(text.text())).getString("id");
        payments.change("delete from bank_item where file_id = ?1", UUID.fromString(id));
        // As a replica leaves it that died after lines 1 to 30: those stored, its lease over.
        payments.change("alter table bank_line disable trigger bank_line_append_only");
        payments.change(
                "delete from bank_line where file_id = ?1 and line > 30", UUID.fromString(id));
        payments.change("alter table bank_line enable trigger bank_line_append_only");
        payments.change(
                "update bank_file set state = 'RECEIVED', lines_read = 30, lines_matched = 0,"
                        + " row_count = 28, not_ours = 0, lease_until = now() - interval '1 hour'"
                        + " where id = ?1",
                UUID.fromString(id));

        Parallel.run(3, job::run);

        JsonPath file = BankFiles.await(id);
        assertThat(file.getInt("rows")).isEqualTo(50);
        assertThat(file.getInt("results.notOurs")).isEqualTo(50);
        assertThat(
                        payments.number(
                                "select count(*) from bank_line where file_id = ?1",
                                UUID.fromString(id)))
                .isEqualTo(50);
    }

    private static Response decide(String officer, String id, String action, String reason) {
        return as(officer)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(PATH + "/{id}/" + action, id);
    }

    private static AsobancariaFile file() {
        return new AsobancariaFile(DAY);
    }

    private static String unknown() {
        return "X" + UUID.randomUUID();
    }
}
