package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The committed contract is what the code does. */
@QuarkusTest
class ContractTest {

    @Test
    void committedContractIsTheOneTheCodeMakes() throws IOException {
        String committed = Files.readString(ContractFilter.CONTRACT);

        String made = given().queryParam("format", "YAML").get("/q/openapi").asString();

        assertThat(made)
                .withFailMessage(
                        "openapi/openapi.yaml is old. Run `mvn package -DskipTests`, read the"
                                + " difference as a client of the API would, and commit it.")
                .isEqualTo(committed);
    }

    /** Guards the guard: a validator that accepts everything would prove nothing. */
    @Test
    void validatorCatchesWrongAnswer() {
        OpenApiInteractionValidator validator =
                OpenApiInteractionValidator.createFor(ContractFilter.CONTRACT.toUri().toString())
                        .build();

        var report =
                validator.validate(
                        SimpleRequest.Builder.post("/api/v1/quotes")
                                .withContentType("application/json")
                                .withBody(
                                        "{\"date\":\"2026-03-15\",\"act\":{\"type\":\"contract\"}}")
                                .build(),
                        SimpleResponse.Builder.ok()
                                .withContentType("application/json")
                                .withBody("{\"date\":\"2026-03-15\",\"total\":\"many\"}")
                                .build());

        assertThat(report.hasErrors()).isTrue();
    }
}
