package co.gov.putumayo.estampillas.treasury.refund.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The act that takes a refusal back; fields may be missing until checked. */
@Schema(
        name = "RefundReopening",
        requiredProperties = {"act", "actDate"})
public record ReopeningRequest(
        @Schema(
                        description =
                                "When the payer was notified of the refusal; current interest runs"
                                        + " from it. Not read of what a special requirement"
                                        + " contests: there it runs from its notification.",
                        examples = "2026-04-10")
                String refusalNotifiedOn,
        @Schema(examples = "Resolución 0231 de 2026") String act,
        @Schema(examples = "2026-05-20") String actDate) {}
