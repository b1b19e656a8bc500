package co.gov.putumayo.estampillas.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts real exchanges into the contract: the files under {@code contract-examples}, which a test
 * sends and compares with what the service answers.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExamplesInContract implements OASFilter {

    private static final String JSON = "application/json";
    private static final char SUCCESS = '2';

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        example(operation, "request")
                .ifPresent(example -> put(operation.getRequestBody().getContent(), example));
        example(operation, "response")
                .ifPresent(
                        example ->
                                operation.getResponses().getAPIResponses().entrySet().stream()
                                        .filter(entry -> entry.getKey().charAt(0) == SUCCESS)
                                        .findFirst()
                                        .map(Map.Entry::getValue)
                                        .map(APIResponse::getContent)
                                        .ifPresent(content -> put(content, example)));
        return operation;
    }

    private Optional<Object> example(Operation operation, String part) {
        String file = "contract-examples/%s.%s.json".formatted(operation.getOperationId(), part);
        try (InputStream json =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(mapper.readValue(json, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Content content, Object example) {
        content.getMediaType(JSON).setExample(example);
    }
}
