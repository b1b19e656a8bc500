package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A receipt is used up for one document, by its own entity. */
@QuarkusTest
class AnnulmentTest {

    private static final String DATE = "2026-03-20";
    private static final String SHA_256 = "0a".repeat(32);

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    private final Annulments officer = Annulments.by(Annulments.departmentOfficer());

    @Test
    void usesTheReceiptUp() {
        Receipt receipt = paid.receipt();

        Response answer =
                officer.annul(
                        receipt.code(), " CO-2026-014 ", DATE, SHA_256.toUpperCase(Locale.ROOT));

        answer.then()
                .statusCode(201)
                .body("receiptNumber", equalTo(receipt.number()))
                .body("entity.nit", equalTo("800094164"))
                .body("documentNumber", equalTo("CO-2026-014"))
                .body("documentDate", equalTo(DATE))
                .body("documentSha256", equalTo(SHA_256));
        assertThat(actorOfAnnulment(receipt)).isEqualTo("oficial.gobernacion");
    }

    @Test
    void answersTheSameDocumentAgain() {
        Receipt receipt = paid.receipt();
        Response first = officer.annul(receipt.code(), "CO-1", DATE, SHA_256);

        Response second = officer.annul(receipt.code(), "CO-1", DATE, SHA_256);

        second.then().statusCode(200);
        assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    }

    @Test
    void answersTheSameDocumentAgainUnderTheSameIdempotencyKey() {
        Receipt receipt = paid.receipt();
        putWithKey(receipt, "0f8fad5b-d9cb-469f-a165-70867728950e").then().statusCode(201);

        Response second = putWithKey(receipt, "0f8fad5b-d9cb-469f-a165-70867728950e");

        second.then().statusCode(200);
    }

    @Test
    void refusesSecondAnnulmentForAnotherDocument() {
        Receipt receipt = paid.receipt();
        String annulledAt = officer.annul(receipt.code(), "CO-1", DATE).path("annulledAt");

        Response other = officer.annul(receipt.code(), "CO-2", DATE);

        other.then()
                .statusCode(409)
                .body("code", equalTo("receipt-already-annulled"))
                .body("documentNumber", equalTo("CO-1"))
                .body("documentDate", equalTo(DATE))
                .body("annulledAt", equalTo(annulledAt));
        officer.annul(receipt.code(), "CO-1", "2026-03-21").then().statusCode(409);
        officer.annul(receipt.code(), "CO-1", DATE, SHA_256).then().statusCode(409);
    }

    @Test
    void refusesUnknownCode() {
        officer.annul(CheckedCode.random().display(), "CO-1", DATE)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        officer.annul("hello", "CO-1", DATE).then().statusCode(404);
    }

    @Test
    void refusesReceiptOfAnotherEntity() {
        Receipt receipt = paid.receipt(Payer.COMPANY, Tokens.ITP_NIT);

        Response answer = officer.annul(receipt.code(), "CO-1", DATE);

        answer.then().statusCode(403).body("code", equalTo("forbidden"));
        Annulments.by(Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT))
                .annul(receipt.code(), "CO-1", DATE)
                .then()
                .statusCode(201);
    }

    @Test
    void refusesWhoeverIsNotAnOfficer() {
        String code = paid.receipt().code();
        String nit = Tokens.DEPARTMENT_NIT;
        String good = Annulments.departmentOfficer();

        assertRefused(code, null, 401);
        assertRefused(code, "not.a.token", 401);
        assertRefused(code, good.substring(0, good.lastIndexOf('.')) + ".AAAA", 401);
        assertRefused(code, Tokens.expired("ana", Role.ENTITY_OFFICER, nit), 401);
        assertRefused(code, Tokens.of("ana", Role.ENTITY_OFFICER), 403);
        for (String role :
                new String[] {Role.WITHHOLDING_AGENT, Role.TREASURY, Role.REVENUE, Role.AUDITOR}) {
            assertRefused(code, Tokens.of("ana", role, nit), 403);
        }
        officer.annul(code, "CO-1", DATE).then().statusCode(201);
    }

    @Test
    void refusesRefundedReceipt() {
        Receipt receipt = paid.receipt();
        execute("update receipt set status = 'REFUNDED' where number = :number", receipt);

        Response answer = officer.annul(receipt.code(), "CO-1", DATE);

        answer.then().statusCode(409).body("code", equalTo("receipt-not-usable"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        String code = paid.receipt().code();

        Response answer =
                officer.put(code, Map.of("documentDate", "20/03/2026", "documentSha256", "0a"));

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/documentNumber", "/documentDate", "/documentSha256"));
        officer.put(code, Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/documentNumber", "/documentDate"));
    }

    @Test
    void refusesDocumentOfTheFuture() {
        String code = paid.receipt().code();
        LocalDate dayAfterTomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        officer.annul(code, "CO-1", dayAfterTomorrow.toString())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    /** Two numbers that look alike would be two documents. */
    @Test
    void refusesNumberWithInvisibleCharacter() {
        String code = paid.receipt().code();

        Response answer = officer.annul(code, "CO-1\u200B", DATE);

        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentNumber"))
                .body("errors.code", contains("malformed"));
    }

    @Test
    void isForEver() {
        Receipt receipt = paid.receipt();
        officer.annul(receipt.code(), "CO-1", DATE).then().statusCode(201);

        assertThatThrownBy(
                        () ->
                                execute(
                                        "delete from annulment where receipt_id ="
                                                + " (select id from receipt where number = :number)",
                                        receipt))
                .hasStackTraceContaining("annulment is append only");
    }

    private static void assertRefused(String code, String token, int status) {
        Annulments.by(token)
                .annul(code, "CO-1", DATE)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static Response putWithKey(Receipt receipt, String key) {
        return given().auth()
                .oauth2(Annulments.departmentOfficer())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CO-1", "documentDate", DATE))
                .put("/api/v1/receipts/" + receipt.code() + "/annulment");
    }

    private Object actorOfAnnulment(Receipt receipt) {
        return entities.createNativeQuery(
                        "select actor from domain_event where type = 'ReceiptAnnulled'"
                                + " and payload ->> 'number' = :number")
                .setParameter("number", receipt.number())
                .getSingleResult();
    }

    private void execute(String sql, Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter("number", receipt.number())
                                        .executeUpdate());
    }
}
