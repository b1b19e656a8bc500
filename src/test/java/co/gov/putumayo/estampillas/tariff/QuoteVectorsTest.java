package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public case computed from the statute by a program that shares no code with this one. */
@QuarkusTest
class QuoteVectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject ObjectMapper json;

    static Stream<JsonNode> quotes() throws IOException {
        return vectors("quotes");
    }

    static Stream<JsonNode> fees() throws IOException {
        return vectors("fees");
    }

    private static Stream<JsonNode> vectors(String name) throws IOException {
        try (InputStream file =
                QuoteVectorsTest.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return StreamSupport.stream(JSON.readTree(file).spliterator(), false);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotes")
    void quotesStampsAsTheStatuteSays(JsonNode vector) throws IOException {
        JsonNode answer = quote(vector);

        JsonNode expected = vector.get("expect");
        assertThat(lines(answer)).isEqualTo(expectedLines(expected));
        assertThat(answer.get("total").asLong()).isEqualTo(expected.get("total").asLong());
        assertThat(codes(answer.get("notApplied"))).isEqualTo(texts(expected.get("notApplied")));
        assertThat(answer.get("date")).isEqualTo(vector.get("date"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fees")
    void quotesFeesAsTheStatuteSays(JsonNode vector) throws IOException {
        JsonNode answer = quote(vector);

        JsonNode expected = vector.get("expect");
        assertThat(amounts(answer, "FEE")).containsExactly(expected.get("feeAmount").asLong());
        List<Long> stamps = new ArrayList<>();
        expected.get("stampAmounts").forEach(amount -> stamps.add(amount.asLong()));
        assertThat(amounts(answer, "STAMP")).isEqualTo(stamps);
        assertThat(answer.get("total").asLong()).isEqualTo(expected.get("total").asLong());
    }

    private JsonNode quote(JsonNode vector) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.set("date", vector.get("date"));
        request.set("act", vector.get("act"));
        return json.readTree(
                given().contentType(ContentType.JSON)
                        .body(request.toString())
                        .post("/api/v1/quotes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static List<List<String>> lines(JsonNode answer) {
        return stream(answer.get("lines"))
                .map(
                        line ->
                                List.of(
                                        line.get("levy").asText(),
                                        line.get("rate").asText(),
                                        line.get("amount").asText(),
                                        line.get("article").asText()))
                .toList();
    }

    private static List<List<String>> expectedLines(JsonNode expected) {
        return stream(expected.get("lines"))
                .map(
                        line ->
                                List.of(
                                        line.get("stamp").asText(),
                                        line.get("rate").asText(),
                                        line.get("amount").asText(),
                                        line.get("article").asText()))
                .toList();
    }

    private static List<Long> amounts(JsonNode answer, String kind) {
        return stream(answer.get("lines"))
                .filter(line -> line.get("kind").asText().equals(kind))
                .map(line -> line.get("amount").asLong())
                .toList();
    }

    private static List<String> codes(JsonNode stamps) {
        return stream(stamps).map(stamp -> stamp.get("levy").asText()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
