package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.pay;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that pays nothing opens its case by itself, and its payer may ask for it. */
@QuarkusTest
class AnomalyRefundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject EntityManager entities;

    private JsonPath liquidation;

    /** A person pays another amount than was asked for. */
    private String payWrongly() {
        liquidation = liquidate();
        String payment = trip("wrong-amount");
        return awaitCase(payment);
    }

    private static JsonPath liquidate() {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "date",
                                LocalDate.now(LegalTime.BOGOTA).toString(),
                                "entityNit",
                                Tokens.DEPARTMENT_NIT,
                                "act",
                                Map.of(
                                        "type", "contract",
                                        "contractType", "professional-services",
                                        "value", 36_545_455,
                                        "number", "CPS-" + UUID.randomUUID(),
                                        "description", "Apoyo a la gestión"),
                                "taxpayer",
                                Map.of(
                                        "documentType", "CC",
                                        "document", "1124850321",
                                        "name", "Aurora de la Cruz Chindoy")))
                .post("/api/v1/liquidations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** To the bank and back. */
    private String trip(String outcome) {
        JsonPath begun =
                given().contentType(ContentType.JSON)
                        .header("Access-Code", liquidation.getString("accessCode"))
                        .body(
                                Map.of(
                                        "bank", "1007",
                                        "payerType", "person",
                                        "returnUrl", "https://portal.example/return"))
                        .post(
                                "/api/v1/liquidations/{number}/payments",
                                liquidation.getString("number"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        String page = begun.getString("redirectUrl");
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post(
                        "/sandbox/transactions/{token}/decision",
                        page.substring(page.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .get("/api/v1/payments/{id}/return", begun.getString("id"));
        return begun.getString("id");
    }

    private List<?> query(String sql, Object parameter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter("p", parameter)
                                        .getResultList());
    }

    private String awaitCase(String payment) {
        return (String)
                await().atMost(PATIENCE)
                        .until(
                                () ->
                                        query(
                                                "select c.number from refund_case c join"
                                                        + " payment_attempt a on a.id = c.attempt_id"
                                                        + " where a.payment_id = :p",
                                                UUID.fromString(payment)),
                                found -> found.size() == 1)
                        .get(0);
    }

    private Response claim() {
        Map<String, Object> wish = Desk.wish();
        wish.put("liquidation", liquidation.getString("number"));
        wish.put("accessCode", liquidation.getString("accessCode"));
        return Desk.ask(wish);
    }

    @Test
    void opensByItselfWithWhatWasReceived() {
        String number = payWrongly();

        Response seen = Desk.get(ANA, "/{number}", number);

        seen.then()
                .statusCode(200)
                .body("refund.origin", equalTo("ANOMALY"))
                .body("refund.anomaly", equalTo("WRONG_AMOUNT"))
                .body("refund.claimed", equalTo(false))
                .body("refund.inTerm", equalTo(true))
                .body("refund.receiptNumber", nullValue())
                .body("refund.nextStep", equalTo("Tomarla en estudio."));
    }

    @Test
    void itsPayerAsksForItWithTheLiquidationOnce() {
        String number = payWrongly();

        Response claimed = claim();

        claimed.then()
                .statusCode(201)
                .body("number", equalTo(number))
                .body("clocks.requestUntil", nullValue());
        Desk.follow(number, claimed.path("accessCode")).then().statusCode(200);
        claim().then().statusCode(404);
    }

    @Test
    void itIsPaidOnlyOnceItsPayerSaidWhereToAndClosesItsAnomaly() {
        String number = payWrongly();
        int received = Desk.get(ANA, "/{number}", number).path("refund.received");
        Desk.review(ANA, number).then().statusCode(200);
        decide(number, received + 1).then().statusCode(422);
        decide(number, received).then().statusCode(200);
        if ("PROPOSED".equals(Desk.get(ANA, "/{number}", number).path("refund.status"))) {
            post(LUIS, number, "confirmation", Map.of("confirm", true)).then().statusCode(200);
        }
        String today = LocalDate.now(LegalTime.BOGOTA).toString();
        pay(number, today).then().statusCode(409);
        claim().then().statusCode(201);

        Response paid = pay(number, today);

        paid.then().statusCode(200).body("refund.status", equalTo("PAID"));
        assertThat(
                        query(
                                "select n.resolution from payment_anomaly n join refund_case c on"
                                        + " c.attempt_id = n.attempt_id where c.number = :p and"
                                        + " n.resolved_at is not null",
                                number))
                .isEqualTo(List.of("Devuelto: " + number));
    }

    private static Response decide(String number, int amount) {
        return post(
                ANA,
                number,
                "decision",
                Map.of("approve", true, "grounds", "Se pagó otro valor.", "amount", amount));
    }

    @Test
    void moneyThatCameTwiceHasACaseOfItsOwn() {
        liquidation = liquidate();
        String first = trip("approve-late");
        String payment = trip("approve");
        assertThat(payment).isEqualTo(first);
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", "approve-late"))
                .post("/sandbox/transactions/{token}/decision", firstToken(payment))
                .then()
                .statusCode(200);

        String number = awaitCase(payment);

        Desk.get(ANA, "/{number}", number)
                .then()
                .body("refund.anomaly", equalTo("SECOND_APPROVAL"))
                .body("refund.cause", equalTo("double"))
                .body("refund.received", equalTo(liquidation.getInt("total")));
    }

    private String firstToken(String payment) {
        return (String)
                query(
                                "select gateway_transaction_id from payment_attempt where"
                                        + " payment_id = :p order by sequence limit 1",
                                UUID.fromString(payment))
                        .get(0);
    }
}
