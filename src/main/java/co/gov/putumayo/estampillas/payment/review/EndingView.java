package co.gov.putumayo.estampillas.payment.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal to end an attempt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AttemptEnding")
public record EndingView(
        UUID id,
        UUID attemptId,
        @Schema(
                        examples = "PROPOSED",
                        enumeration = {"PROPOSED", "APPROVED", "REFUSED"})
                String status,
        String reason,
        @Schema(description = "Where the proof is kept.") String evidence,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {}
