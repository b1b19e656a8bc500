package co.gov.putumayo.estampillas.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing wrong with one field of a request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Schema(description = "JSON Pointer to the field (RFC 6901).", examples = "/act/value")
                String pointer,
        @Schema(description = "Stable code of the rule broken.", examples = "not-positive")
                String code,
        @Schema(description = "Spanish explanation for the person who typed it.") String text,
        @Schema(description = "Article the rule comes from, when it has one.", examples = "312")
                String article) {}
