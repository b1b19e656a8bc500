package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.json;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;
import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A refund from the request to the payment. */
@QuarkusTest
class RefundExamplesTest {

    private static final String DESK = "/api/v1/treasury/refunds/{number}";

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showTheWayFromRequestToPayment() throws IOException {
        clock.set(Instant.parse("2026-03-20T14:00:00Z"));
        Receipt receipt = paid.receipt();
        String treasury = Tokens.of("ana.tesoreria", Role.TREASURY);
        ObjectNode wish = (ObjectNode) request("requestRefund");
        wish.put("receiptCode", receipt.code());

        Response asked = json().body(wish).post("/api/v1/refunds");
        compare("requestRefund", asked, 201);
        String number = asked.path("number");
        given().auth().oauth2(treasury).post(DESK + "/review", number).then().statusCode(200);
        compare(
                "decideRefund",
                json().auth()
                        .oauth2(treasury)
                        .body(request("decideRefund"))
                        .post(DESK + "/decision", number),
                200);
        compare(
                "recordRefundPayment",
                json().auth()
                        .oauth2(treasury)
                        .body(request("recordRefundPayment"))
                        .post(DESK + "/payment", number),
                200);
        compare(
                "getRefund",
                given().header("Access-Code", asked.<String>path("accessCode"))
                        .get("/api/v1/refunds/{number}", number),
                200);
    }
}
