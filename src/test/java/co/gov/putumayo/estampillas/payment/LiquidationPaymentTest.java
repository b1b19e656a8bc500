package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.RETURN_URL;
import static co.gov.putumayo.estampillas.payment.Bench.choice;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.inParallel;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a liquidation to its receipt, through the sandbox bank, over HTTP alone. */
@QuarkusTest
class LiquidationPaymentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Bench bench;

    private record Liquidation(String number, String accessCode) {}

    @Test
    void paysLiquidationAndShowsItsReceipt() {
        Liquidation liquidation = liquidate();
        Response begun = pay(liquidation, "1007", UUID.randomUUID().toString());
        begun.then().statusCode(201).body("status", equalTo("PENDING"));
        String page = begun.path("redirectUrl");
        decide(page.substring(page.lastIndexOf('/') + 1), "approve").then().statusCode(200);

        comeBack(UUID.fromString(begun.path("id"))).then().statusCode(303);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                Bench.read(UUID.fromString(begun.path("id")))
                                        .then()
                                        .body("status", equalTo("approved"))
                                        .body("number", equalTo(liquidation.number()))
                                        .body("amount", equalTo(81_000_000))
                                        .body("receipt.code", matchesPattern("[0-9A-Z-]{21}"))
                                        .body("receipt.url", notNullValue()));
        given().header("Access-Code", liquidation.accessCode())
                .get("/api/v1/liquidations/{number}", liquidation.number())
                .then()
                .body("status", equalTo("PAID"));
        pay(liquidation, "1007", null).then().statusCode(409).body("code", equalTo("already-paid"));
    }

    @Test
    void refusesSecondAttemptWhilePending() {
        Liquidation liquidation = liquidate();
        Response begun = pay(liquidation, "1007", null);

        Response refused = pay(liquidation, "1040", null);

        refused.then()
                .statusCode(409)
                .body("code", equalTo("payment-pending"))
                .body("cus", equalTo(begun.path("cus")))
                .body("detail", not(containsString("900123456")));
    }

    @Test
    void fiftyPayersAtOnceBeginOneAttempt() {
        Liquidation liquidation = liquidate();

        List<Integer> statuses = inParallel(50, () -> pay(liquidation, "1007", null).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt a join payment p on p.id ="
                                        + " a.payment_id where p.payable_number = ?1",
                                liquidation.number()))
                .isOne();
    }

    @Test
    void unansweredCreationIsAccepted() {
        Response begun = pay(liquidate(), "9002", UUID.randomUUID().toString());

        begun.then().statusCode(202).body("status", equalTo("PENDING"));
    }

    @Test
    void bankOutOfReachIsNotOurFault() {
        Response refused = pay(liquidate(), "9004", null);

        refused.then().statusCode(503).body("code", equalTo("gateway-unavailable"));
    }

    @Test
    void tellsWrongChoices() {
        Liquidation liquidation = liquidate();

        Response refused = pay(liquidation, choice("0", "person", "http://x.example"), null);

        refused.then().statusCode(422).body("errors.size()", equalTo(3));
    }

    @Test
    void bodyIsAsked() {
        Liquidation liquidation = liquidate();

        Response refused =
                given().contentType(ContentType.JSON)
                        .header("Access-Code", liquidation.accessCode())
                        .post("/api/v1/liquidations/{number}/payments", liquidation.number());

        refused.then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void accessCodeIsAsked() {
        Liquidation liquidation = liquidate();

        Response refused =
                given().contentType(ContentType.JSON)
                        .body(choice("1007", "company", RETURN_URL))
                        .post("/api/v1/liquidations/{number}/payments", liquidation.number());

        refused.then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void listsBanksWithTheInvitationFirst() {
        Response banks = given().get("/api/v1/banks");

        banks.then()
                .statusCode(200)
                .body("items[0].code", equalTo("0"))
                .body("items[0].name", equalTo("A continuación seleccione su banco"))
                .body("items.find { it.code == '1007' }.name", containsString("Bancolombia"));
        given().header("If-None-Match", banks.header("ETag"))
                .get("/api/v1/banks")
                .then()
                .statusCode(304);
    }

    private static Liquidation liquidate() {
        Response made =
                given().contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "date",
                                        "2026-03-15",
                                        "entityNit",
                                        "800094164",
                                        "act",
                                        Map.of(
                                                "type", "contract",
                                                "contractType", "public-works",
                                                "value", 1_000_000_000,
                                                "number", "CO-" + UUID.randomUUID(),
                                                "description", "Puente"),
                                        "taxpayer",
                                        Map.of(
                                                "documentType", "NIT",
                                                "document", "900123456-8",
                                                "name", "Puentes del Sur S.A.S.")))
                        .post("/api/v1/liquidations");
        made.then().statusCode(201);
        return new Liquidation(made.path("number"), made.path("accessCode"));
    }

    private static Response pay(Liquidation liquidation, String bank, String key) {
        return pay(liquidation, choice(bank, "company", RETURN_URL), key);
    }

    private static Response pay(Liquidation liquidation, Object choice, String key) {
        var request =
                given().contentType(ContentType.JSON)
                        .header("Access-Code", liquidation.accessCode())
                        .body(choice);
        if (key != null) {
            request.header(Idempotency.HEADER, key);
        }
        return request.post("/api/v1/liquidations/{number}/payments", liquidation.number());
    }
}
