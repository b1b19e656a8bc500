package co.gov.putumayo.estampillas.treasury.refund.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an investigation found. */
@Schema(
        name = "RefundFindings",
        requiredProperties = {"findings"})
public record FindingsRequest(@Schema(examples = "El banco certificó el pago.") String findings) {}
