package co.gov.putumayo.estampillas.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says in the contract that every status an operation does not name is a problem document, and that
 * those it names without content are problems too; and that whatever is not open to anyone refuses
 * those who are not signed in.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemInContract implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final char FIRST_ERROR_DIGIT = '4';
    private static final String NOT_SIGNED_IN = "401";

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses != null) {
            if (operation.getSecurity() != null && !responses.hasAPIResponse(NOT_SIGNED_IN)) {
                responses.addAPIResponse(
                        NOT_SIGNED_IN,
                        OASFactory.createAPIResponse()
                                .description("No token, or one that is not valid."));
            }
            responses.setDefaultValue(
                    OASFactory.createAPIResponse()
                            .description("Any other error, as a problem document.")
                            .content(problem()));
            responses
                    .getAPIResponses()
                    .forEach(
                            (status, response) -> {
                                if (isError(status) && response.getContent() == null) {
                                    response.setContent(problem());
                                }
                            });
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of()); // said, not left to be guessed: open to anyone
        }
        return operation;
    }

    private static boolean isError(String status) {
        return status.charAt(0) >= FIRST_ERROR_DIGIT && Character.isDigit(status.charAt(0));
    }

    static Content problem() {
        MediaType type =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createContent().addMediaType("application/problem+json", type);
    }
}
