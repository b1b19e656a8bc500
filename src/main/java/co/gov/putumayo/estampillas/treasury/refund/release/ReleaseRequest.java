package co.gov.putumayo.estampillas.treasury.refund.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the entity writes; fields may be missing until checked. */
@Schema(requiredProperties = {"documentNumber", "documentDate", "reason"})
record ReleaseRequest(
        @Schema(
                        description = "Number of the letter or act that releases the receipt.",
                        examples = "OF-2026-331")
                String documentNumber,
        @Schema(description = "Its date.", examples = "2026-04-02") String documentDate,
        @Schema(
                        description = "Why the document for which it was used does not count.",
                        examples = "El contrato CO-2026-014 no se firmó.")
                String reason) {}
