package co.gov.putumayo.estampillas.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem document of every error answer (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Every error of the API, as RFC 9457 says.",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(
                        description = "Identifier of the kind of problem.",
                        examples = "urn:estampillas-putumayo:problem:rule-violation")
                String type,
        @Schema(description = "Spanish title of the kind of problem.") String title,
        @Schema(description = "HTTP status.", examples = "422") int status,
        @Schema(description = "Spanish explanation of this occurrence.") String detail,
        @Schema(description = "Stable code; clients may switch on it.", examples = "rule-violation")
                String code,
        @Schema(description = "All that is wrong with the request, field by field.")
                List<FieldError> errors,
        @Schema(description = "The X-Request-Id of the answer, to quote when asking for help.")
                String requestId,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {}
