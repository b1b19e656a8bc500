package co.gov.putumayo.estampillas.payment.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money received that does not simply pay, or an approval taken back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PaymentAnomaly")
public record AnomalyView(
        UUID id,
        @Schema(
                        examples = "SECOND_APPROVAL",
                        enumeration = {
                            "WRONG_AMOUNT",
                            "WRONG_CURRENCY",
                            "SECOND_APPROVAL",
                            "LATE_APPROVAL",
                            "NOT_PAYABLE",
                            "REVERSED"
                        })
                String kind,
        UUID paymentId,
        UUID attemptId,
        @Schema(description = "Of what was to be paid.", examples = "L-2026-0000001") String number,
        @Schema(examples = "L-2026-0000001-2") String reference,
        @Schema(examples = "wompi") String gateway,
        String cus,
        @Schema(description = "In currency.", examples = "81000000") BigDecimal amountReceived,
        @Schema(examples = "COP") String currency,
        @Schema(description = "Pesos.", examples = "81000000") long expected,
        @Schema(description = "When the money entered, by the bank's clock.") Instant bankTime,
        Instant openedAt,
        @Schema(description = "Full days open.", examples = "3") long ageDays,
        @Schema(description = "While open: what to do now, in Spanish.") String nextStep,
        Instant resolvedAt,
        String resolvedBy,
        @Schema(description = "What became of it.") String resolution) {}
