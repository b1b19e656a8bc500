package co.gov.putumayo.estampillas.declaration.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the form: one levy. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DeclarationBox",
        description = "A row of the form: what is declared of one levy.",
        requiredProperties = {
            "levy",
            "kind",
            "name",
            "article",
            "base",
            "amount",
            "count",
            "baseExact",
            "amountExact",
            "factsBase",
            "factsAmount",
            "factsCount",
            "difference"
        })
public record Box(
        @Schema(examples = "pro-cultura") String levy,
        @Schema(examples = "STAMP") String kind,
        @Schema(examples = "Estampilla Pro-Cultura") String name,
        @Schema(examples = "326") String article,
        @Schema(
                        description = "Pesos, to the nearest thousand (art. 299, par. 2).",
                        examples = "1000000000")
                long base,
        @Schema(description = "Pesos, to the nearest thousand.", examples = "5000000") long amount,
        @Schema(description = "Rows behind it.", examples = "1") long count,
        @Schema(description = "Pesos: the sum of the rows' bases.", examples = "1000000000")
                long baseExact,
        @Schema(description = "Pesos: the sum of the rows' amounts.", examples = "5000000")
                long amountExact,
        @Schema(description = "Pesos of base that this service knows of.", examples = "1000000000")
                long factsBase,
        @Schema(description = "Pesos that this service knows of.", examples = "5000000")
                long factsAmount,
        @Schema(description = "Rows that this service wrote.", examples = "1") long factsCount,
        @Schema(description = "amountExact less factsAmount.", examples = "0") long difference,
        @Schema(description = "Why it differs; needed before signing when it does.")
                String explanation) {

    /** Whether by hand it says something else than the facts. */
    public boolean differs() {
        return difference != 0 || baseExact != factsBase;
    }
}
