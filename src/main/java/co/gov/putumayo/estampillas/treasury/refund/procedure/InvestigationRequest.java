package co.gov.putumayo.estampillas.treasury.refund.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be found out; fields may be missing until checked. */
@Schema(
        name = "RefundInvestigation",
        requiredProperties = {"cause", "reasons"})
public record InvestigationRequest(
        @Schema(
                        examples = "money-not-received",
                        enumeration = {
                            "money-not-received",
                            "discount-not-valid",
                            "inaccuracy",
                            "identity"
                        })
                String cause,
        @Schema(
                        description = "The written reasons that art. 631 asks for.",
                        examples = "El banco no reporta el pago.")
                String reasons) {}
