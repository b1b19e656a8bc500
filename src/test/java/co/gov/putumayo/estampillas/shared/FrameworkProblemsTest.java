package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error is a problem document with request id, those of the framework itself too. */
@QuarkusTest
class FrameworkProblemsTest {

    private static final String UUID_V7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}";

    @Test
    void answersProblemForUnknownPath() {
        assertProblem(given().get("/api/v1/nothing-here").then(), 404, "not-found");
    }

    @Test
    void answersProblemForUnknownPathOutsideTheApi() {
        assertProblem(given().get("/nothing-here").then(), 404, "not-found");
    }

    @Test
    void answersProblemForWrongMethod() {
        assertProblem(given().delete("/api/v1/probe").then(), 405, "method-not-allowed");
    }

    @Test
    void answersProblemForWrongMediaType() {
        assertProblem(
                given().contentType("text/csv").body("a,b").post("/api/v1/probe").then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void answersProblemForFormatItCannotWrite() {
        assertProblem(
                given().accept("image/png")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/probe")
                        .then(),
                406,
                "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":",
                "{\"text\":\"a\"} trailing",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "[]",
                "7"
            })
    void refusesWhatIsNotOneJsonObject(String body) {
        assertProblem(post(body), 400, "malformed-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"other\":1}                    | /other          | unknown-field",
                "{\"items\":[{\"nmae\":\"x\"}]}   | /items/0/nmae   | unknown-field",
                "{\"number\":\"seven\"}           | /number         | wrong-type",
                "{\"number\":\"7\"}               | /number         | wrong-type",
                "{\"number\":1.5}                 | /number         | wrong-type",
                "{\"number\":99999999999999999999} | /number        | wrong-type",
                "{\"text\":5}                     | /text           | wrong-type",
                "{\"text\":{}}                    | /text           | wrong-type",
                "{\"date\":\"2026-02-30\"}        | /date           | wrong-type",
                "{\"items\":[{},{\"amount\":\"x\"}]} | /items/1/amount | wrong-type"
            })
    void pointsAtTheFieldItCannotRead(String body, String pointer, String code) {
        assertProblem(post(body), 400, "invalid-request")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].text", notNullValue());
    }

    @Test
    void refusesOversizeBody() {
        String big = "{\"text\":\"" + "x".repeat(1_100_000) + "\"}";
        assertProblem(post(big), 413, "payload-too-large");
    }

    @Test
    void hidesWhatFailedInside() {
        assertProblem(given().get("/api/v1/probe/failure").then(), 500, "internal-error")
                .body("detail", nullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void keepsTheRequestIdOfTheClient() {
        given().header("X-Request-Id", "portal-42")
                .get("/api/v1/nothing-here")
                .then()
                .header("X-Request-Id", equalTo("portal-42"))
                .body("requestId", equalTo("portal-42"));
    }

    @Test
    void replacesRequestIdThatCouldForgeLogLines() {
        given().header("X-Request-Id", "a b{jndi}")
                .get("/api/v1/nothing-here")
                .then()
                .header("X-Request-Id", matchesPattern(UUID_V7));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/probe").then();
    }

    private static ValidatableResponse assertProblem(
            ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:estampillas-putumayo:problem:" + code))
                .body("title", notNullValue())
                .body("requestId", notNullValue());
    }
}
