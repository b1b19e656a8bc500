package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An example of the contract and the exchange that shows it is true. Run with {@code
 * -Dexamples.write=true} to write the answers anew.
 */
final class ExampleExchange {

    private static final Path EXAMPLES = Path.of("src/main/resources/contract-examples");
    private static final boolean WRITE = Boolean.getBoolean("examples.write");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleExchange() {}

    static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    static JsonNode request(String operation) throws IOException {
        return JSON.readTree(EXAMPLES.resolve(operation + ".request.json").toFile());
    }

    static void compare(String operation, Response answer, int status) throws IOException {
        answer.then().statusCode(status);
        Path file = EXAMPLES.resolve(operation + ".response.json");
        JsonNode real = JSON.readTree(answer.asString());
        if (WRITE) {
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(real);
            Files.writeString(file, text + "\n");
        }

        JsonNode example = JSON.readTree(file.toFile());

        assertThat(VolatileValues.hide(real)).isEqualTo(VolatileValues.hide(example));
    }
}
