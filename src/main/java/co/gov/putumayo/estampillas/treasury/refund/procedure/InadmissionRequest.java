package co.gov.putumayo.estampillas.treasury.refund.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request lacks; fields may be missing until checked. */
@Schema(
        name = "RefundInadmission",
        requiredProperties = {"cause", "reasons"})
public record InadmissionRequest(
        @Schema(
                        examples = "formal-requirements",
                        enumeration = {
                            "declaration-not-filed",
                            "formal-requirements",
                            "arithmetic-error",
                            "wrong-carried-balance"
                        })
                String cause,
        @Schema(
                        description = "What the payer must mend; the payer reads it.",
                        examples = "Falta la certificación de la cuenta.")
                String reasons) {}
