package co.gov.putumayo.estampillas.payment.reading;

import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as whoever knows its id sees it: nothing personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "id",
            "number",
            "status",
            "amount",
            "bank",
            "bankName",
            "message",
            "attempts"
        })
public record PaymentView(
        UUID id,
        @Schema(description = "Number of what is paid.", examples = "L-2026-0000001") String number,
        @Schema(
                        examples = "approved",
                        enumeration = {
                            "created",
                            "pending",
                            "approved",
                            "rejected",
                            "expired",
                            "cancelled"
                        })
                String status,
        @Schema(description = "Pesos.", examples = "81000000") long amount,
        @Schema(description = "Code of the bank of the attempt that counts.", examples = "1007")
                String bank,
        @Schema(examples = "BANCOLOMBIA") String bankName,
        @Schema(description = "Código Único de Seguimiento of PSE.", examples = "1000001")
                String cus,
        @Schema(description = "Spanish sentence for the payer, in PSE's own words.") String message,
        @Schema(description = "While pending: page of the bank where the payer may go on.")
                String redirectUrl,
        @Schema(description = "While pending: when the service asks the gateway by itself.")
                Instant nextCheckAt,
        @Schema(description = "When the money entered the bank, by its clock (art. 572).")
                Instant paidAt,
        @Schema(description = "Present moments after the approval.") ReceiptReference receipt,
        @Schema(description = "Every trip to a gateway, oldest first.")
                List<AttemptView> attempts) {

    /** One trip to a gateway. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "PaymentAttempt",
            requiredProperties = {
                "reference",
                "status",
                "bank",
                "bankName",
                "underReview",
                "createdAt"
            })
    public record AttemptView(
            @Schema(examples = "L-2026-0000001-1") String reference,
            @Schema(
                            examples = "approved",
                            enumeration = {"created", "pending", "approved", "rejected", "expired"})
                    String status,
            @Schema(examples = "1007") String bank,
            @Schema(examples = "BANCOLOMBIA") String bankName,
            @Schema(examples = "1000001") String cus,
            @Schema(
                            description =
                                    "Money was received that could not simply pay: the Treasury"
                                            + " reviews it.")
                    boolean underReview,
            Instant createdAt,
            @Schema(description = "When the bank answered, by its clock.") Instant bankTime) {}
}
