package co.gov.putumayo.estampillas.withholding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer says of a withholding; whatever is missing is answered as an error. */
@Schema(
        description = "A liquidation and the payment out of which it was withheld.",
        requiredProperties = {"liquidation", "amount", "paymentOrderNumber", "paymentOrderDate"})
public record WithholdingRequest(
        @Schema(
                        description =
                                "Number of an open liquidation of the officer's entity, of an act"
                                        + " out of which the entity pays.",
                        examples = "L-2026-0000001")
                String liquidation,
        @Schema(
                        description =
                                "Whole pesos withheld: exactly the total of the liquidation"
                                        + " (art. 296).",
                        examples = "81000000")
                BigDecimal amount,
        @Schema(
                        description = "Number of the entity's payment order; 1 to 60 characters.",
                        examples = "OP-2026-0415")
                String paymentOrderNumber,
        @Schema(
                        description =
                                "Its date, ISO 8601: that of the first or only payment. Not in the"
                                        + " future nor before the act. Its month is the one that is"
                                        + " declared.",
                        format = "date",
                        examples = "2026-03-25")
                String paymentOrderDate) {}
