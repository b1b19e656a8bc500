package co.gov.putumayo.estampillas.verification.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Yes or no. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DocumentComparison",
        requiredProperties = {"result", "comparedAt"})
record ComparisonAnswer(
        @Schema(
                        description =
                                "SAME: yes, to the last byte. DIFFERENT: no. UNKNOWN: the receipt"
                                        + " was annulled without a SHA-256. NOT_ANNULLED: it was"
                                        + " used for no document. NOT_FOUND: no receipt has this"
                                        + " code and this payer.")
                Result result,
        @Schema(description = "Only when SAME or DIFFERENT.") Boolean same,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime comparedAt) {

    @Schema(name = "DocumentComparisonResult")
    enum Result {
        SAME,
        DIFFERENT,
        UNKNOWN,
        NOT_ANNULLED,
        NOT_FOUND
    }

    static ComparisonAnswer of(Result result, OffsetDateTime now) {
        Boolean same =
                switch (result) {
                    case SAME -> Boolean.TRUE;
                    case DIFFERENT -> Boolean.FALSE;
                    case UNKNOWN, NOT_ANNULLED, NOT_FOUND -> null;
                };
        return new ComparisonAnswer(result, same, now);
    }
}
