package co.gov.putumayo.estampillas.treasury.report.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The collection of a year by month and levy, with totals. */
@Schema(
        name = "OpenCollection",
        requiredProperties = {"year", "leastPayers", "license", "cells"})
record OpenCollection(
        @Schema(examples = "2026") int year,
        @Schema(description = "Figures of fewer payers are left out.", examples = "5")
                int leastPayers,
        @Schema(examples = "CC-BY-4.0") String license,
        @Schema(
                        description =
                                "Months that are over, by levy; a cell without levy is the total of"
                                        + " its month, without month that of its levy.")
                List<Cell> cells) {

    /** Of a month and levy. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpenCollectionCell",
            requiredProperties = {"suppressed"})
    record Cell(
            @Schema(examples = "2026-03") String month,
            @Schema(examples = "pro-cultura") String levy,
            @Schema(description = "Absent when left out.", examples = "412") Long receipts,
            @Schema(description = "Pesos; absent when left out.", examples = "81000000")
                    Long amount,
            @Schema(description = "Left out: of few payers, or it would give away one that is.")
                    boolean suppressed) {}
}
