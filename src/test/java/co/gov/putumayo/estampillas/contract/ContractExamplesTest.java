package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.json;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The examples in the contract are exchanges that happen: each request is sent and each answer
 * compared, but for what differs every time. Run with {@code -Dexamples.write=true} to write the
 * answers anew.
 */
@QuarkusTest
class ContractExamplesTest {

    @Test
    void showQuote() throws IOException {
        Response answer = json().body(request("quote")).post("/api/v1/quotes");

        compare("quote", answer, 200);
    }

    @Test
    void showEstimates() throws IOException {
        String path = "/api/v1/declarations/";
        Response late =
                json().body(request("estimateLateFiling")).post(path + "late-filing-estimates");
        Response correction =
                json().body(request("estimateCorrection")).post(path + "correction-estimates");

        compare("estimateLateFiling", late, 200);
        compare("estimateCorrection", correction, 200);
    }

    @Test
    void showCatalogues() throws IOException {
        compare("listBanks", given().get("/api/v1/banks"), 200);
        compare("listDueDates", given().get("/api/v1/due-dates?year=2026"), 200);
        compare("listAnnualValues", given().get("/api/v1/annual-values?year=2026"), 200);
        compare("receiptKeys", given().get("/.well-known/jwks.json"), 200);
        compare("getEntity", given().get("/api/v1/entities/800247940"), 200);
    }

    @Test
    void showTheWayFromLiquidationToAnnulment() throws IOException {
        Response made = json().body(request("createLiquidation")).post("/api/v1/liquidations");
        compare("createLiquidation", made, 201);
        String number = made.path("number");
        String accessCode = made.path("accessCode");
        compare(
                "getLiquidation",
                given().header("Access-Code", accessCode)
                        .get("/api/v1/liquidations/{number}", number),
                200);

        Response payment =
                json().header("Access-Code", accessCode)
                        .body(request("startPayment"))
                        .post("/api/v1/liquidations/{number}/payments", number);
        compare("startPayment", payment, 201);
        String code = approveAndAwaitReceipt(payment);
        compare("getPayment", given().get("/api/v1/payments/{id}", id(payment)), 200);
        compare(
                "receipt",
                given().header("Document-Check", "4455").get("/api/v1/receipts/{code}", code),
                200);

        ObjectNode verification = (ObjectNode) request("verify");
        verification.put("code", code);
        compare("verify", json().body(verification).post("/api/v1/verifications"), 200);
        ObjectNode sufficiency = (ObjectNode) request("checkSufficiency");
        ((ObjectNode) sufficiency.get("receipts").get(0)).put("code", code);
        compare(
                "checkSufficiency",
                json().auth()
                        .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                        .body(sufficiency)
                        .post("/api/v1/verifications/sufficiency"),
                200);
        compare(
                "annul",
                json().auth()
                        .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                        .body(request("annul"))
                        .put("/api/v1/receipts/{code}/annulment", code),
                201);
    }

    private static String approveAndAwaitReceipt(Response payment) {
        String page = payment.path("redirectUrl");
        json().body("{\"outcome\":\"approve\"}")
                .post(
                        "/sandbox/transactions/{token}/decision",
                        page.substring(page.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                given().get("/api/v1/payments/{id}", id(payment))
                                        .then()
                                        .body("status", equalTo("approved"))
                                        .body("receipt.code.length()", equalTo(21)));
        return given().get("/api/v1/payments/{id}", id(payment)).path("receipt.code");
    }

    private static String id(Response payment) {
        return payment.path("id");
    }
}
