package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The public check of a receipt. */
@QuarkusTest
class VerificationTest {

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject EntityManager entities;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void findsValidReceipt() {
        Receipt receipt = paid.receipt();
        clock.set(Instant.parse("2026-11-20T14:00:00Z"));

        Response answer = verify(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("result", equalTo("VALID"))
                .body("receipt.number", equalTo(receipt.number()))
                .body("receipt.paidAt", equalTo("2026-03-16T23:21:33-05:00"))
                .body("receipt.entity.nit", equalTo("800094164"))
                .body("receipt.act.number", startsWith("CO-"))
                .body("receipt.payer", equalTo("Puentes del Sur S.A.S., NIT 900123456-8"))
                .body("receipt.lines", hasSize(6))
                .body("receipt.total", equalTo(81_000_000))
                .body("annulledFor", nullValue())
                .body("checkedAt", startsWith("2026-11-20T09:00:0"));
    }

    @Test
    void tellsWhatAnAnnulledReceiptWasUsedFor() {
        Receipt receipt = paid.receipt();
        Annulments.by(Annulments.departmentOfficer())
                .annul(receipt.code(), "CO-2026-014", "2026-03-20")
                .then()
                .statusCode(201);

        Response answer = verify(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .body("result", equalTo("ANNULLED"))
                .body("receipt.number", equalTo(receipt.number()))
                .body("annulledFor.documentNumber", equalTo("CO-2026-014"))
                .body("annulledFor.documentDate", equalTo("2026-03-20"))
                .body("annulledFor.entity.nit", equalTo("800094164"));
    }

    @Test
    void tellsThatAReceiptWasRefunded() {
        Receipt receipt = paid.receipt();
        refund(receipt);

        Response answer = verify(receipt.code(), receipt.check());

        answer.then()
                .statusCode(200)
                .body("result", equalTo("REFUNDED"))
                .body("receipt.number", equalTo(receipt.number()));
    }

    @Test
    void masksNaturalPersons() {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.ITP_NIT);

        String body = verify(receipt.code(), receipt.check()).asString();

        assertThat(body)
                .contains("A. C. C., CC •••••321")
                .doesNotContain("Aurora", "Chindoy", "1124850321", "@", receipt.code());
    }

    @Test
    void answersTheSameForUnknownCodeMistypedCodeAndWrongCheck() {
        Receipt receipt = paid.receipt();

        Response unknown = verify(CheckedCode.random().display(), receipt.check());
        Response mistyped = verify("hello", receipt.check());
        Response wrong = verify(receipt.code(), "9999");

        assertThat(shapeOf(unknown)).isEqualTo(Map.of("result", "NOT_FOUND"));
        assertThat(shapeOf(mistyped)).isEqualTo(shapeOf(unknown));
        assertThat(shapeOf(wrong)).isEqualTo(shapeOf(unknown));
    }

    @Test
    void asksTheDatabaseOnceWhateverItFinds() {
        Receipt receipt = paid.receipt();

        Response valid = verify(receipt.code(), receipt.check());
        Response wrong = verify(receipt.code(), "9999");
        Response unknown = verify(CheckedCode.random().display(), receipt.check());
        Response mistyped = verify("hello", receipt.check());

        assertThat(statementsOf(valid)).isEqualTo(1);
        assertThat(statementsOf(wrong)).isEqualTo(1);
        assertThat(statementsOf(unknown)).isEqualTo(1);
        assertThat(statementsOf(mistyped)).isEqualTo(1);
    }

    @Test
    void takesCodeAndCheckAsPeopleTypeThem() {
        Receipt receipt = paid.receipt();

        Response answer = verify(receipt.code().replace("-", " ").toLowerCase(), " 3.456 ");

        answer.then().statusCode(200).body("result", equalTo("VALID"));
    }

    @Test
    void namesEveryMissingField() {
        given().contentType(ContentType.JSON)
                .body("{\"code\": \" \"}")
                .post("/api/v1/verifications")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code", "/check"));
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", "a", "check", "b", "document", "c"))
                .post("/api/v1/verifications")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/document"));
    }

    private void refund(Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update receipt set status = 'REFUNDED' where"
                                                        + " number = :number")
                                        .setParameter("number", receipt.number())
                                        .executeUpdate());
    }

    private static int statementsOf(Response answer) {
        return StatementLog.of(answer.header("X-Request-Id")).size();
    }

    private static Map<String, Object> shapeOf(Response answer) {
        answer.then().statusCode(200);
        Map<String, Object> body = answer.jsonPath().getMap("");
        assertThat(body.remove("checkedAt")).isNotNull();
        return body;
    }

    private static Response verify(String code, String check) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "check", check))
                .post("/api/v1/verifications");
    }
}
