package co.gov.putumayo.estampillas.treasury.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the collection; what it does not tell apart is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CollectionRow",
        requiredProperties = {"period", "payments", "amount", "refunded"})
public record CollectionRow(
        @Schema(description = "Day, month or year.", examples = "2026-03") String period,
        @Schema(examples = "pro-cultura") String levy,
        @Schema(description = "NIT without check digit.", examples = "800094164") String entity,
        @Schema(examples = "Departamento del Putumayo") String entityName,
        @Schema(
                        description = "Of the entity's seat; absent when the registry has none.",
                        examples = "Mocoa")
                String municipality,
        @Schema(description = "Receipts and declarations.", examples = "412") long payments,
        @Schema(description = "Pesos collected.", examples = "81000000") long amount,
        @Schema(description = "Pesos given back of them since.", examples = "0") long refunded) {

    /** Of two parts of one period. */
    CollectionRow plus(CollectionRow other) {
        return new CollectionRow(
                period,
                levy,
                entity,
                entityName,
                municipality,
                payments + other.payments,
                amount + other.amount,
                refunded + other.refunded);
    }
}
