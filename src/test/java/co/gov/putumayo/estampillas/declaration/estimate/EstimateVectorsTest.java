package co.gov.putumayo.estampillas.declaration.estimate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors computed from the statute by a program that shares no code with this one. */
@QuarkusTest
class EstimateVectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<JsonNode> lateFilings() throws IOException {
        return vectors("late_filing");
    }

    static Stream<JsonNode> corrections() throws IOException {
        return vectors("correction");
    }

    private static Stream<JsonNode> vectors(String name) throws IOException {
        try (InputStream file =
                EstimateVectorsTest.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return StreamSupport.stream(JSON.readTree(file).spliterator(), false);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lateFilings")
    void estimatesLateFilingAsTheStatuteSays(JsonNode vector) throws IOException {
        ObjectNode request = vector.deepCopy();
        request.set("filingDate", request.remove("filed"));
        request.remove("expect");

        JsonNode answer = post("late-filing-estimates", request);

        JsonNode expected = vector.get("expect");
        assertThat(answer.get("dueDate")).isEqualTo(expected.get("due"));
        assertThat(answer.get("monthsLate")).isEqualTo(expected.get("monthsLate"));
        assertThat(answer.get("penalty")).isEqualTo(expected.get("penalty"));
        assertThat(answer.get("interest")).isEqualTo(expected.get("interest"));
        assertThat(answer.get("interestExact")).isEqualTo(expected.get("interestExact"));
        assertThat(answer.get("total").asLong())
                .isEqualTo(
                        vector.get("tax").asLong()
                                + expected.get("penalty").asLong()
                                + expected.get("interest").asLong());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void estimatesCorrectionAsTheStatuteSays(JsonNode vector) throws IOException {
        ObjectNode request = vector.deepCopy();
        request.remove("expect");

        JsonNode answer = post("correction-estimates", request);

        assertThat(answer.get("penalty")).isEqualTo(vector.get("expect").get("penalty"));
    }

    private static JsonNode post(String calculator, JsonNode request) throws IOException {
        return JSON.readTree(
                given().contentType(ContentType.JSON)
                        .body(request.toString())
                        .post("/api/v1/declarations/" + calculator)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
