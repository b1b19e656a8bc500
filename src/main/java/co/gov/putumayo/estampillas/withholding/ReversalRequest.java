package co.gov.putumayo.estampillas.withholding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a withholding is taken back. */
@Schema(
        name = "WithholdingReversalRequest",
        requiredProperties = {"reason", "document"})
public record ReversalRequest(
        @Schema(
                        description = "Why it should not have been withheld; 1 to 500 characters.",
                        examples = "Contrato terminado de mutuo acuerdo antes de ejecutarse")
                String reason,
        @Schema(
                        description = "Act that says so, with its number; 1 to 100 characters.",
                        examples = "Acta de terminación 014 de 2026")
                String document) {}
