package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import co.gov.putumayo.estampillas.support.ProbeResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators rely on: health, metrics and the request id in answers and log lines. */
@QuarkusTest
class ObservabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void saysThatItIsWell(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("X-Request-Id", notNullValue())
                .body("status", equalTo("UP"));
    }

    @Test
    void isReadyOnlyWithItsDatabase() {
        given().get("/q/health/ready").then().body("checks[0].name", containsString("Database"));
    }

    @Test
    void measuresForPrometheus() {
        given().get("/api/v1/annual-values");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("agroal_active_count"));
    }

    /** By its template also when nobody got past the sign-in: paths hold codes of receipts. */
    @Test
    void countsRefusedRequestsWithoutTheCodesInTheirPaths() {
        given().header("Authorization", "Bearer wrong")
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/receipts/MYSECRETCODE/annulment")
                .then()
                .statusCode(401);

        given().get("/q/metrics")
                .then()
                .body(containsString("uri=\"/api/v1/receipts/{code}/annulment\""))
                .body(not(containsString("MYSECRETCODE")));
    }

    @Test
    void writesTheRequestIdInEveryLogLine() {
        List<String> requestIds = new CopyOnWriteArrayList<>();
        Handler listener = listener(requestIds);
        Logger logger = Logger.getLogger(ProbeResource.class.getName());
        logger.addHandler(listener);
        try {
            given().header("X-Request-Id", "log-me-42").get("/api/v1/probe/log");
        } finally {
            logger.removeHandler(listener);
        }

        assertThat(requestIds).containsExactly("log-me-42");
    }

    private static Handler listener(List<String> requestIds) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                requestIds.add(ExtLogRecord.wrap(line).getMdc("requestId"));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
