package co.gov.putumayo.estampillas.privacy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's way through everything that is open to everybody, each answer kept. */
final class PublicWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LIQUIDATIONS = "/api/v1/liquidations";

    private static final String REFUNDS = "/api/v1/refunds";

    private final Map<String, List<Response>> answers = new LinkedHashMap<>();

    /** A liquidation and what opens it. */
    record Made(String number, String accessCode) {}

    /** What was answered, by operation. */
    Map<String, List<Response>> answers() {
        return answers;
    }

    Response kept(String operation, Response answer) {
        answers.computeIfAbsent(operation, name -> new ArrayList<>()).add(answer);
        return answer;
    }

    Made liquidate(String entityNit) {
        Map<String, Object> body =
                Map.of(
                        "date",
                        "2026-03-15",
                        "entityNit",
                        entityNit,
                        "act",
                        Map.of(
                                "type", "contract",
                                "contractType", "public-works",
                                "value", 1_000_000_000,
                                "number", "CO-" + UUID.randomUUID(),
                                "description", "Puente sobre el río Mocoa"),
                        "taxpayer",
                        Person.asTaxpayer());
        Response made = kept("createLiquidation", json().body(body).post(LIQUIDATIONS));
        made.then().statusCode(201);
        return new Made(made.path("number"), made.path("accessCode"));
    }

    /** Reads it as its owner and as somebody who only knows its number. */
    void look(Made made) {
        for (String code : new String[] {made.accessCode(), "0000-0000-0000-0000-0"}) {
            RequestSpecification request = given().header("Access-Code", code);
            kept(
                    code.equals(made.accessCode()) ? "getLiquidation" : "getLiquidation as another",
                    request.get(LIQUIDATIONS + "/{number}", made.number()));
            kept(
                    "getContractLiquidations",
                    given().header("Access-Code", code)
                            .get(LIQUIDATIONS + "/{number}/contract", made.number()));
        }
    }

    void cancel(Made made) {
        kept(
                "cancelLiquidation as another",
                given().post(LIQUIDATIONS + "/{number}/cancellation", made.number()));
        kept(
                "cancelLiquidation",
                given().header("Access-Code", made.accessCode())
                        .post(LIQUIDATIONS + "/{number}/cancellation", made.number()));
    }

    /** Begins to pay and answers the payment. */
    Response startPayment(Made made) {
        Response started =
                kept(
                        "startPayment",
                        json().header("Access-Code", made.accessCode())
                                .body(
                                        Map.of(
                                                "bank",
                                                "1007",
                                                "payerType",
                                                "person",
                                                "returnUrl",
                                                "https://example.com/regreso"))
                                .post(LIQUIDATIONS + "/{number}/payments", made.number()));
        started.then().statusCode(201);
        lookAtPayment(started);
        return started;
    }

    void decide(Response payment, String outcome) {
        String page = payment.path("redirectUrl");
        String token = page.substring(page.lastIndexOf('/') + 1);
        kept("sandbox page", given().get("/sandbox/transactions/{token}", token));
        json().body(Map.of("outcome", outcome))
                .post("/sandbox/transactions/{token}/decision", token)
                .then()
                .statusCode(200);
        lookAtPayment(payment);
    }

    void lookAtPayment(Response payment) {
        String id = payment.path("id");
        kept("getPayment", given().get("/api/v1/payments/{id}", id));
        kept(
                "returnFromBank",
                given().redirects().follow(false).get("/api/v1/payments/{id}/return", id));
    }

    /** Waits for the receipt of an approved payment and answers its code. */
    String receiptOf(Response payment) {
        String id = payment.path("id");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                given().get("/api/v1/payments/{id}", id)
                                        .then()
                                        .body("receipt.code", notNullValue()));
        lookAtPayment(payment);
        return given().get("/api/v1/payments/{id}", id).path("receipt.code");
    }

    /** Everything anybody can ask about a receipt, with the right and with a wrong check. */
    void look(String code) {
        for (String check : new String[] {Person.CHECK, "0000"}) {
            kept(
                    "receipt",
                    given().header("Document-Check", check).get("/api/v1/receipts/{code}", code));
            kept(
                    "receiptPdf",
                    given().header("Document-Check", check)
                            .get("/api/v1/receipts/{code}.pdf", code));
            kept(
                    "verify",
                    json().body(Map.of("code", code, "check", check))
                            .post("/api/v1/verifications"));
            kept(
                    "compareDocument",
                    json().body(Map.of("documentSha256", "0a".repeat(32), "check", check))
                            .post("/api/v1/receipts/{code}/annulment/comparison", code));
            kept(
                    "page /verificar",
                    given().contentType(ContentType.URLENC)
                            .formParam("documento", check)
                            .post("/verificar/{code}", code));
        }
    }

    /** Asks for the money of a receipt back, looks at that as the payer and as another. */
    void askForRefund(String code) {
        Map<String, Object> wish =
                Map.of(
                        "receiptCode",
                        code,
                        "check",
                        Person.CHECK,
                        "cause",
                        "not-owed",
                        "explanation",
                        "El contrato no se firmó.",
                        "evidence",
                        "Radicado 2026-4411",
                        "email",
                        Person.EMAIL,
                        "account",
                        Map.of(
                                "bank", "BANCO AGRARIO",
                                "type", "savings",
                                "number", Person.ACCOUNT,
                                "holder", Person.NAME,
                                "holderDocument", Person.DOCUMENT));
        Response asked = kept("requestRefund", json().body(wish).post(REFUNDS));
        asked.then().statusCode(201);
        String number = asked.path("number");
        String accessCode = asked.path("accessCode");
        for (String access : new String[] {accessCode, "0000-0000-0000-0000-0"}) {
            RequestSpecification request = given().header("Access-Code", access);
            kept("getRefund", request.get(REFUNDS + "/{number}", number));
        }
        kept(
                "mendRefund",
                json().header("Access-Code", accessCode)
                        .body(Map.of("explanation", "Lo mismo.", "evidence", "Radicado 1"))
                        .post(REFUNDS + "/{number}/mending", number));
        kept("withdrawRefund", given().post(REFUNDS + "/{number}/withdrawal", number));
        kept(
                "withdrawRefund",
                given().header("Access-Code", accessCode)
                        .post(REFUNDS + "/{number}/withdrawal", number));
        kept("requestRefund", json().body(wish).post(REFUNDS));
    }

    static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }
}
