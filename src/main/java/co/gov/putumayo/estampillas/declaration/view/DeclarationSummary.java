package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "number", "nit", "period", "kind", "state", "correction"})
public record DeclarationSummary(
        UUID id,
        @Schema(examples = "D-2026-0000001") String number,
        @Schema(examples = "800094164") String nit,
        @Schema(examples = "Departamento del Putumayo") String name,
        @Schema(examples = "2026-01") String period,
        DeclarationKind kind,
        DeclarationState state,
        @Schema(description = "Whether it corrects another.") boolean correction,
        @Schema(description = "Only once filed.") LocalDate filingDay,
        @Schema(description = "Pesos declared; only once filed.") Long tax,
        @Schema(description = "Pesos; only once filed.") Long penalty,
        @Schema(description = "Pesos; only once filed.") Long interest) {

    static DeclarationSummary of(Declaration declaration) {
        FiledFigures filed = declaration.filed().orElse(null);
        return new DeclarationSummary(
                declaration.id(),
                declaration.number(),
                declaration.entityNit(),
                declaration.entityName(),
                declaration.period().toString(),
                declaration.kind(),
                declaration.state(),
                declaration.correctsId() != null,
                filed == null ? null : filed.filingDay(),
                filed == null ? null : filed.tax(),
                filed == null ? null : filed.penalty(),
                filed == null ? null : filed.interest());
    }
}
