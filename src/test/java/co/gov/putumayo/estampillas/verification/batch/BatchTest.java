package co.gov.putumayo.estampillas.verification.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many receipts verified at once. */
@QuarkusTest
class BatchTest {

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void givesEachRowItsVerdict() {
        Receipt valid = paid.receipt();
        Receipt used = paid.receipt();
        Receipt refunded = paid.receipt();
        Receipt ofAnother = paid.receipt(Payer.COMPANY, Tokens.ITP_NIT);
        annul(used);
        execute("update receipt set status = 'REFUNDED' where code = :code", refunded);

        Response answer =
                Batches.verify(
                        List.of(
                                Batches.item(valid.code().toLowerCase()),
                                Batches.item(used.code()),
                                Batches.item(refunded.code()),
                                Batches.item(ofAnother.code()),
                                Batches.item("7K3M-9QWX"),
                                Batches.item(valid.code()),
                                Map.of("code", used.code(), "check", "9999"),
                                Map.of("code", "")));

        answer.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("DONE"))
                .body("doneCount", equalTo(8))
                .body(
                        "verdicts.result",
                        contains(
                                "VALID",
                                "ANNULLED",
                                "REFUNDED",
                                "NOT_FOUND",
                                "INVALID",
                                "REPEATED",
                                "REPEATED",
                                "INVALID"))
                .body("verdicts[0].code", equalTo(valid.code()))
                .body("verdicts[0].receipt.number", equalTo(valid.number()))
                .body("verdicts[0].receipt.total", equalTo(81_000_000))
                .body("verdicts[1].annulledFor.documentNumber", equalTo("CO-1"))
                .body("verdicts[3].receipt", nullValue())
                .body("verdicts[4].error.row", equalTo(5))
                .body("verdicts[4].error.column", equalTo("codigo"))
                .body("verdicts[5].error.reason", containsString("fila 1"))
                .body("verdicts[7].error.reason", containsString("Falta"))
                .body("counts.VALID", equalTo(1))
                .body("counts.REPEATED", equalTo(2));
    }

    @Test
    void comparesThePayerWhenAsked() {
        Receipt receipt = paid.receipt();
        Receipt other = paid.receipt();

        Response answer =
                Batches.verify(
                        List.of(
                                Map.of("code", receipt.code(), "check", receipt.check()),
                                Map.of("code", other.code(), "check", "0000")));

        answer.then().statusCode(200).body("verdicts.result", contains("VALID", "NOT_FOUND"));
    }

    @Test
    void answersTheSameRequestAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("receipts", List.of(Batches.item(CheckedCode.random().display())));

        Response first = post(key, body);
        Response second = post(key, body);

        second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void goesOnAfterAReceiptThatCannotBeRead() {
        Receipt good = paid.receipt();
        String broken = brokenCopyOf(good);

        Response answer = Batches.verify(List.of(Batches.item(broken), Batches.item(good.code())));

        answer.then()
                .statusCode(200)
                .body("verdicts.result", contains("INVALID", "VALID"))
                .body("verdicts[0].error.row", equalTo(1));
    }

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForFew() {
        Response few = Batches.verify(Batches.unknown(2).toList());
        Response many = Batches.verify(Batches.unknown(200).toList());

        assertThat(statementsOf(many)).isEqualTo(statementsOf(few)).isLessThan(15);
    }

    @Test
    void keepsWhoAskedAboutWhichReceipt() {
        Receipt receipt = paid.receipt();

        Batches.verify(List.of(Batches.item(receipt.code()))).then().statusCode(200);

        Object[] logged =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select q.kind, q.asked_by, q.entity_nit, q.result
                                        from verification_query q
                                        join receipt r on r.id = q.receipt_id
                                        where r.number = :number
                                        """)
                                .setParameter("number", receipt.number())
                                .getSingleResult();
        assertThat(logged)
                .containsExactly("BATCH", "oficial.gobernacion", Tokens.DEPARTMENT_NIT, "VALID");
    }

    @Test
    void belongsToItsEntity() {
        String id = Batches.verify(Batches.unknown(1).toList()).path("id");

        for (String more : List.of("", "/rows", "/summary", "/summary.pdf")) {
            given().auth()
                    .oauth2(Batches.officerOfAnother())
                    .get(Batches.PATH + "/" + id + more)
                    .then()
                    .statusCode(404);
        }
        Batches.get(id, "").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, "900123456"))
                .contentType(ContentType.JSON)
                .body(Map.of("receipts", List.of(Batches.item("x"))))
                .post(Batches.PATH)
                .then()
                .statusCode(403);
    }

    private void annul(Receipt receipt) {
        given().auth()
                .oauth2(Batches.officer())
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CO-1", "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/" + receipt.code() + "/annulment")
                .then()
                .statusCode(201);
    }

    private static Response post(String key, Object body) {
        return Batches.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Batches.PATH);
    }

    /** A receipt whose text is not that of a receipt. */
    private String brokenCopyOf(Receipt receipt) {
        CheckedCode code = CheckedCode.random();
        String sql =
                """
                insert into receipt (id, number, code, payable_kind, payable_id, payment_id,
                    entity_nit, payer_check, total, paid_at, issued_at, status, document, key_id,
                    document_hash, signature)
                select cast(:id as uuid), 'R-2026-9' || nextval('receipt_number_seq') || '000000',
                    '%s', payable_kind, cast(:id as uuid), payment_id, entity_nit, payer_check,
                    total, paid_at, issued_at, status, '{}', key_id,
                    encode(sha256(convert_to('{}', 'UTF8')), 'hex'), signature
                from receipt where code = :code
                """;
        execute(sql.formatted(code.compact()).replace(":id", "'" + Ids.next() + "'"), receipt);
        return code.display();
    }

    private static int statementsOf(Response answer) {
        answer.then().statusCode(200);
        return StatementLog.of(answer.header("X-Request-Id")).size();
    }

    private void execute(String sql, Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter(
                                                "code",
                                                CheckedCode.parse(receipt.code())
                                                        .orElseThrow()
                                                        .compact())
                                        .executeUpdate());
    }
}
