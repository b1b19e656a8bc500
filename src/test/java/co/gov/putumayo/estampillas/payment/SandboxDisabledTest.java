package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without the sandbox, nothing of it answers. */
@QuarkusTest
@TestProfile(SandboxDisabledTest.Disabled.class)
class SandboxDisabledTest {

    /** As production, but for the database and sign-in of the tests. */
    public static class Disabled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("estampillas.payment.sandbox.enabled", "false");
        }
    }

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
