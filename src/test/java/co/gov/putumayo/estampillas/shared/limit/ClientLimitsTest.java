package co.gov.putumayo.estampillas.shared.limit;

import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.PER_DAY;
import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.assertRefused;
import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.secondsToWait;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.LimitsOn.Client;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one client may ask in a period. */
@QuarkusTest
@TestProfile(LimitsOn.class)
class ClientLimitsTest {

    private static final int SECONDS_OF_DAY = 86_400;

    @Inject TestClock clock;

    private final Client client = Client.fresh();

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void refusesClientThatAsksTooOften() {
        exhaustVerification(client);

        Response answer = verify(client.request());

        assertRefused(answer);
        assertThat(secondsToWait(answer)).isBetween(1, SECONDS_OF_DAY / PER_DAY);
    }

    @Test
    void servesOtherClientsMeanwhile() {
        exhaustVerification(client);

        Response answer = verify(Client.fresh().request());

        answer.then().statusCode(200);
    }

    @Test
    void servesOtherOperationsMeanwhile() {
        exhaustVerification(client);

        Response answer = notify(client, "{}");

        answer.then().statusCode(401);
    }

    @Test
    void servesClientThatWaitedAsToldOnce() {
        exhaustVerification(client);
        clock.advance(Duration.ofSeconds(secondsToWait(verify(client.request()))));

        Response answer = verify(client.request());

        answer.then().statusCode(200);
        assertRefused(verify(client.request()));
    }

    @Test
    void servesClientInFullAfterThePeriod() {
        exhaustVerification(client);
        clock.advance(Duration.ofDays(1));

        List<Integer> statuses = statuses(PER_DAY, client);

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void believesNoForwardingThatIsNotConfigured() {
        exhaustVerification(client);

        Response answer = verify(client.request().header("X-Forwarded-For", "203.0.113.7"));

        assertRefused(answer);
    }

    @Test
    void refusesWithoutReadingTheBody() {
        exhaustVerification(client);

        Response answer =
                client.request()
                        .contentType(ContentType.JSON)
                        .body("{not json")
                        .post("/api/v1/verifications");

        assertRefused(answer);
    }

    @Test
    void limitsWritesTogether() {
        String[] paths = {
            "/api/v1/quotes",
            "/api/v1/liquidations",
            "/api/v1/declarations/late-filing-estimates",
            "/api/v1/declarations/correction-estimates"
        };
        for (int i = 0; i < LimitsOn.WRITES; i++) {
            write(paths[i % paths.length]).then().statusCode(422);
        }

        Response answer = write(paths[0]);

        assertRefused(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/payments/0190f7c2-8f0a-7d3c-9b5e-2f6a1c4d8e70",
                "/api/v1/banks",
                "/api/v1/payment-terms",
                "/api/v1/levies",
                "/api/v1/acts",
                "/api/v1/entities"
            })
    void limitsReadersOfPaymentsAndOfTheCatalogue(String path) {
        for (int i = 0; i < PER_DAY; i++) {
            assertThat(client.request().get(path).statusCode()).isIn(200, 404);
        }

        Response answer = client.request().get(path);

        assertRefused(answer);
    }

    @Test
    void limitsNotifications() {
        for (int i = 0; i < PER_DAY; i++) {
            notify(client, "{}").then().statusCode(401);
        }

        Response answer = notify(client, "{}");

        assertRefused(answer);
    }

    @Test
    void refusesOversizedNotification() {
        Response answer = notify(client, "{\"a\":\"" + "x".repeat(64 * 1024) + "\"}");

        answer.then().statusCode(413).body("code", equalTo("payload-too-large"));
    }

    @Test
    void countsRefusalsByGroup() {
        exhaustVerification(client);
        verify(client.request());

        Response metrics = given().get("/q/metrics");

        metrics.then()
                .body(containsString("estampillas_limits_refused_total{group=\"verification\"}"));
    }

    private static void exhaustVerification(Client client) {
        assertThat(statuses(PER_DAY, client)).containsOnly(200);
    }

    private static List<Integer> statuses(int times, Client client) {
        return IntStream.range(0, times)
                .mapToObj(i -> verify(client.request()).statusCode())
                .toList();
    }

    private static Response verify(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("code", CheckedCode.random().display(), "check", "0000"))
                .post("/api/v1/verifications");
    }

    private Response write(String path) {
        return client.request().contentType(ContentType.JSON).body("{}").post(path);
    }

    private static Response notify(Client client, String body) {
        return client.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/gateways/sandbox/notifications");
    }
}
