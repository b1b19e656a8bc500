package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.RowType;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the detail of a declaration. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DeclarationRow",
        description = "A row of the detail, to the peso.",
        requiredProperties = {
            "id",
            "origin",
            "type",
            "levy",
            "documentNumber",
            "documentDate",
            "base",
            "amount"
        })
public record RowView(
        UUID id,
        RowOrigin origin,
        RowType type,
        @Schema(examples = "pro-cultura") String levy,
        @Schema(description = "Contract, order or document.", examples = "CO-2026-014")
                String documentNumber,
        @Schema(examples = "2026-01-15") LocalDate documentDate,
        @Schema(examples = "900123456-8") String taxpayerDocument,
        @Schema(examples = "Puentes del Sur S.A.S.") String taxpayerName,
        @Schema(description = "Pesos.", examples = "1000000000") long base,
        @Schema(description = "Pesos of the levy.", examples = "5000000") long amount,
        @Schema(description = "Withholding or receipt that a fact comes from.") UUID sourceId,
        @Schema(description = "Where a row by hand is proven.", examples = "Egreso 2026-0113")
                String support,
        String note) {}
