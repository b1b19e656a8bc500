package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Errors of the framework itself are problem documents too. */
@QuarkusTest
class FrameworkProblemsTest {

    @Test
    void answersProblemForUnknownPath() {
        given().get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("code", equalTo("not-found"));
    }
}
