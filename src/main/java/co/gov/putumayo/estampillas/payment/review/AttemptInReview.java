package co.gov.putumayo.estampillas.payment.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt that people must look at. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptInReview(
        UUID id,
        UUID paymentId,
        @Schema(description = "Of what is paid.", examples = "L-2026-0000001") String number,
        @Schema(description = "At the gateway.", examples = "L-2026-0000001-1") String reference,
        @Schema(examples = "placetopay") String gateway,
        @Schema(examples = "UNKNOWN") String state,
        @Schema(description = "Pesos.", examples = "81000000") long amount,
        @Schema(examples = "BANCOLOMBIA") String bankName,
        String cus,
        Instant createdAt,
        @Schema(description = "When its gateway was asked last.") Instant checkedAt,
        @Schema(description = "Full days since it began.", examples = "6") long ageDays,
        @Schema(description = "What to do now, in Spanish.") String nextStep,
        @Schema(description = "A proposal to end it that waits for a second person.")
                EndingView proposal) {}
