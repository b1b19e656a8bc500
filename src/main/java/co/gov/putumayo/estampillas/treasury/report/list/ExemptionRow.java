package co.gov.putumayo.estampillas.treasury.report.list;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entity did not collect of a levy in a month because of one exemption. */
@Schema(
        name = "ExemptionReportRow",
        requiredProperties = {
            "month",
            "entity",
            "entityName",
            "exemption",
            "article",
            "levy",
            "grants",
            "notCollected"
        })
record ExemptionRow(
        @Schema(description = "In which they were asked for.", examples = "2026-03") String month,
        @Schema(examples = "800094164") String entity,
        @Schema(examples = "Gobernación del Putumayo") String entityName,
        @Schema(examples = "305-2") String exemption,
        @Schema(examples = "305-2") String article,
        @Schema(examples = "pro-cultura") String levy,
        @Schema(description = "Acts freed.", examples = "12") long grants,
        @Schema(description = "Pesos.", examples = "5000000") long notCollected) {}
