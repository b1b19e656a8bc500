package co.gov.putumayo.estampillas.declaration.draft;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row by hand; whatever is missing is an error of its field. */
@Schema(name = "DeclarationManualRow", description = "A row that this service does not know of.")
public record RowRequest(
        @Schema(
                        description = "OPERATION, ADDITION, ADJUSTMENT, EXCESS or RESCINDED",
                        examples = "OPERATION",
                        required = true)
                String type,
        @Schema(examples = "pro-cultura", required = true) String levy,
        @Schema(examples = "CO-2026-014", maxLength = 60, required = true) String documentNumber,
        @Schema(
                        description = "Of an operation, a day of the period.",
                        examples = "2026-01-15",
                        required = true)
                String documentDate,
        @Schema(examples = "900123456-8", maxLength = 30) String taxpayerDocument,
        @Schema(examples = "Puentes del Sur S.A.S.", maxLength = 200) String taxpayerName,
        @Schema(
                        description = "Whole pesos; only adjustments may be negative.",
                        examples = "24000000",
                        required = true)
                BigDecimal base,
        @Schema(
                        description = "Whole pesos of the levy; only adjustments may be negative.",
                        examples = "120000",
                        required = true)
                BigDecimal amount,
        @Schema(
                        description = "Where it is proven.",
                        examples = "Egreso 2026-0113",
                        maxLength = 200,
                        required = true)
                String support,
        @Schema(description = "Why; an adjustment needs it.", maxLength = 500) String note) {}
