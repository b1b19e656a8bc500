package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that goes away is told as such, and errors of the database name nobody in the log. */
@QuarkusTest
class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut-at-commit"})
    void connectionLostInMidTransactionIsNotOurError(String where) {
        Response answer = given().get("/api/v1/probe/" + where);

        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service-unavailable"));
    }

    @Test
    void brokenConstraintLogsNoValuesOfTheRow() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger everything = Logger.getLogger("");
        everything.addHandler(listener);
        try {
            given().get("/api/v1/probe/broken-row").then().statusCode(500);
        } finally {
            everything.removeHandler(listener);
        }

        assertThat(lines)
                .anyMatch(line -> line.contains("violates not-null constraint"))
                .noneMatch(line -> line.contains("Aurora"));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                StringWriter text = new StringWriter().append(line.getMessage());
                if (line.getThrown() != null) {
                    line.getThrown().printStackTrace(new PrintWriter(text));
                }
                lines.add(text.toString());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
