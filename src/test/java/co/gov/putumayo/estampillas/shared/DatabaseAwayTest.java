package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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

    @Inject AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut-at-commit"})
    void connectionLostInMidTransactionIsNotOurError(String where) {
        Response answer = given().get("/api/v1/probe/" + where);

        assertUnavailable(answer);
    }

    @Test
    void waitingInVainForConnectionIsNotOurError() throws SQLException {
        List<Connection> taken = takeAllConnections();
        Response answer;
        try {
            answer = given().get("/api/v1/probe/broken-row");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }

        assertUnavailable(answer);
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

    private List<Connection> takeAllConnections() throws SQLException {
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> taken = new ArrayList<>();
        while (taken.size() < all) {
            taken.add(database.getConnection());
        }
        return taken;
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service-unavailable"));
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
