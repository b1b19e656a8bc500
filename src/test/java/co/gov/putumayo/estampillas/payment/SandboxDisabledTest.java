package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.AsInProduction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Without the sandbox, nothing of it answers. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class SandboxDisabledTest {

    @Inject TestPayables payables;

    @Test
    void itsPagesAreNotFound() {
        given().get("/sandbox/bank/TOKEN")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        decide("TOKEN", "approve").then().statusCode(404);
    }

    @Test
    void itsNotificationsAreNotFound() {
        Notifications.send("{}").then().statusCode(404);
    }

    @Test
    void noPaymentBegins() {
        pay(payables.open()).then().statusCode(503).body("code", equalTo("gateway-unavailable"));
    }
}
