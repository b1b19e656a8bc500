package co.gov.putumayo.estampillas.payment.start;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment that began. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "status"})
public record PaymentStarted(
        @Schema(description = "Of the payment, the same for every attempt at this payable.")
                UUID id,
        @Schema(
                        description = "PENDING until the bank answers.",
                        examples = "PENDING",
                        enumeration = {
                            "CREATED",
                            "PENDING",
                            "APPROVED",
                            "REJECTED",
                            "EXPIRED",
                            "CANCELLED"
                        })
                String status,
        @Schema(
                        description =
                                "Page of the bank to send the payer's browser to, never in a"
                                        + " frame. Absent while the gateway's answer is unknown:"
                                        + " read the payment later.")
                String redirectUrl,
        @Schema(description = "Código Único de Seguimiento of PSE.", examples = "1000001")
                String cus,
        @Schema(description = "When the bank stops waiting for the payer.") Instant expiresAt) {}
