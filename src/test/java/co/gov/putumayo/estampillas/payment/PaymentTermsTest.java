package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.gateway.ConfiguredGateways;
import co.gov.putumayo.estampillas.payment.gateway.wompi.WompiWorld;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What the payer must accept before paying; what Wompi asks for is in WompiPaymentTest. */
@QuarkusTest
class PaymentTermsTest {

    @Inject TestClock clock;

    @Test
    void aGatewayWithoutTermsAsksForNone() {
        Response answer = given().get("/api/v1/payment-terms");

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", empty());
    }

    @Test
    void aGatewayThatDoesNotTellItsTermsCannotBePaidThrough() {
        try (WompiWorld world = new WompiWorld(clock)) {
            world.givenItIsOutOfReach();
            ConfiguredGateways.use(world.gateway(), world.gateway());

            Response answer = given().get("/api/v1/payment-terms");

            answer.then().statusCode(503).body("code", equalTo("gateway-unavailable"));
        }
    }
}
