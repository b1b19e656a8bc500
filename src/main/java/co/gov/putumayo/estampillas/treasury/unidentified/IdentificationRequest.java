package co.gov.putumayo.estampillas.treasury.unidentified;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose the money was. */
@Schema(
        name = "IdentificationRequest",
        requiredProperties = {"liquidation", "evidence"})
public record IdentificationRequest(
        @Schema(description = "Liquidation that it pays, to the peso.", examples = "L-2026-0000412")
                String liquidation,
        @Schema(examples = "Comprobante de consignación radicado 2026-1187") String evidence) {}
