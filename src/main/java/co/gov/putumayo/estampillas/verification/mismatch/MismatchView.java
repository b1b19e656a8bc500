package co.gov.putumayo.estampillas.verification.mismatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as Rentas reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MismatchReport",
        requiredProperties = {"id", "reportedAt", "kind"})
public record MismatchView(
        UUID id,
        Instant reportedAt,
        @Schema(
                        description = "The receipt whose code and payer were typed.",
                        examples = "R-2026-0000001")
                String receiptNumber,
        @Schema(description = "What was typed, when it opened no receipt: the paper may be forged.")
                String typedCode,
        @Schema(
                        examples = "amount",
                        enumeration = {
                            "payer", "entity", "act", "amount", "date", "used", "forged", "other"
                        })
                String kind,
        @Schema(description = "In the words of whoever reported.") String text) {}
