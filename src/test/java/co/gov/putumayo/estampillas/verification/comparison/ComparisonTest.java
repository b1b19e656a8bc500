package co.gov.putumayo.estampillas.verification.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Is this the document the receipt was used for? */
@QuarkusTest
class ComparisonTest {

    private static final String FILE = "0a".repeat(32);
    private static final String OTHER_FILE = "0b".repeat(32);

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void answersYesOrNoToWhoeverHoldsTheReceipt() {
        Receipt receipt = annulledFor(FILE);

        Response same =
                compare(given(), receipt.code(), FILE.toUpperCase(Locale.ROOT), receipt.check());
        Response different = compare(given(), receipt.code(), OTHER_FILE, receipt.check());

        same.then()
                .statusCode(200)
                .body("result", equalTo("SAME"))
                .body("same", equalTo(true))
                .body("receiptNumber", nullValue());
        different.then().body("result", equalTo("DIFFERENT")).body("same", equalTo(false));
    }

    @Test
    void saysWhenThereIsNothingToCompareWith() {
        Receipt unused = paid.receipt();
        Receipt withoutHash = annulledFor(null);

        compare(given(), unused.code(), FILE, unused.check())
                .then()
                .body("result", equalTo("NOT_ANNULLED"))
                .body("same", nullValue());
        compare(given(), withoutHash.code(), FILE, withoutHash.check())
                .then()
                .body("result", equalTo("UNKNOWN"));
    }

    @Test
    void answersTheSameForUnknownCodeAndWrongOrMissingCheck() {
        Receipt receipt = annulledFor(FILE);

        Response wrong = compare(given(), receipt.code(), FILE, "0000");
        Response missing = compare(given(), receipt.code(), FILE, null);
        Response unknown = compare(given(), CheckedCode.random().display(), FILE, receipt.check());

        assertThat(shape(wrong)).isEqualTo(Map.of("result", "NOT_FOUND"));
        assertThat(shape(missing)).isEqualTo(shape(wrong));
        assertThat(shape(unknown)).isEqualTo(shape(wrong));
        assertThat(StatementLog.of(wrong.header("X-Request-Id"))).hasSize(1);
        assertThat(StatementLog.of(unknown.header("X-Request-Id"))).hasSize(1);
    }

    @Test
    void needsNoCheckOfOfficersRentasAndContraloria() {
        Receipt receipt = annulledFor(FILE);
        String officer = Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        String another = Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT);

        assertResult(receipt, officer, "SAME");
        assertResult(receipt, another, "NOT_FOUND");
        assertResult(receipt, Tokens.of("rentas", Role.REVENUE), "SAME");
        assertResult(receipt, Tokens.of("contraloria", Role.AUDITOR), "SAME");
        assertResult(receipt, Tokens.of("tesoreria", Role.TREASURY), "NOT_FOUND");
        assertThat(logged(receipt)).isEqualTo(2L);
    }

    @Test
    void refusesATokenThatIsNotValid() {
        Receipt receipt = annulledFor(FILE);

        compare(given().auth().oauth2("not.a.token"), receipt.code(), FILE, receipt.check())
                .then()
                .statusCode(401);
    }

    @Test
    void refusesWhatIsNoHash() {
        compare(given(), "x", "abc", "0000")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/documentSha256"));
    }

    private static void assertResult(Receipt receipt, String token, String result) {
        compare(given().auth().oauth2(token), receipt.code(), FILE, null)
                .then()
                .statusCode(200)
                .body("result", equalTo(result));
    }

    private Receipt annulledFor(String sha256) {
        Receipt receipt = paid.receipt();
        Map<String, String> body = new LinkedHashMap<>();
        body.put("documentNumber", "CO-1");
        body.put("documentDate", "2026-03-20");
        if (sha256 != null) {
            body.put("documentSha256", sha256);
        }
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/receipts/" + receipt.code() + "/annulment")
                .then()
                .statusCode(201);
        return receipt;
    }

    private static Response compare(
            RequestSpecification request, String code, String sha256, String check) {
        Map<String, String> body = new LinkedHashMap<>(Map.of("documentSha256", sha256));
        if (check != null) {
            body.put("check", check);
        }
        return request.contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/receipts/" + code + "/annulment/comparison");
    }

    private static Map<String, Object> shape(Response answer) {
        answer.then().statusCode(200);
        Map<String, Object> body = answer.jsonPath().getMap("");
        assertThat(body.remove("comparedAt")).isNotNull();
        return body;
    }

    private Object logged(Receipt receipt) {
        return entities.createNativeQuery(
                        "select count(*) from verification_query where kind = 'COMPARISON'"
                                + " and code = :code")
                .setParameter("code", CheckedCode.parse(receipt.code()).orElseThrow().compact())
                .getSingleResult();
    }
}
