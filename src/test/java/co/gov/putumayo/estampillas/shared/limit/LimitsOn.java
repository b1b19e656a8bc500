package co.gov.putumayo.estampillas.shared.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The service with small limits, and clients with addresses of their own to reach them. What is
 * used comes back so slowly that only the test's clock brings it.
 */
public class LimitsOn implements QuarkusTestProfile {

    static final int PER_DAY = 4;
    static final int FAILED_CHECKS = 3;

    /** Enough for what the tests prepare, which comes from one address. */
    static final int WRITES = 60;

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final byte LOOPBACK = 127;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "estampillas.limits.enabled", "true",
                "estampillas.limits.payment", PER_DAY + "/1D",
                "estampillas.limits.catalogue", PER_DAY + "/1D",
                "estampillas.limits.verification", PER_DAY + "/1D",
                "estampillas.limits.notifications", PER_DAY + "/1D",
                "estampillas.limits.public-write", WRITES + "/1D",
                "estampillas.limits.receipt", "100/1D",
                "estampillas.limits.liquidation-access", "100/1D",
                "estampillas.limits.failed-checks", FAILED_CHECKS + "/1H");
    }

    /** Requests of a client nobody else is: every address of 127.0.0.0/8 is this machine. */
    record Client(InetAddress address) {

        static Client fresh() {
            int number = CLIENTS.incrementAndGet();
            byte[] address = {LOOPBACK, 1, (byte) (number >> Byte.SIZE), (byte) number};
            try {
                return new Client(InetAddress.getByAddress(address));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        RequestSpecification request() {
            return given().config(
                            RestAssured.config()
                                    .httpClient(
                                            HttpClientConfig.httpClientConfig()
                                                    .setParam(
                                                            "http.route.local-address", address)));
        }
    }

    static void assertRefused(Response answer) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("Demasiadas peticiones"));
    }

    static int secondsToWait(Response refusal) {
        return Integer.parseInt(refusal.header("Retry-After"));
    }
}
