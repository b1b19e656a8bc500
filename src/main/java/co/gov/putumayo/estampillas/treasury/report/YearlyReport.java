package co.gov.putumayo.estampillas.treasury.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Department reports each year about a stamp: what came in and where it went. */
@Schema(
        name = "YearlyReport",
        requiredProperties = {
            "article",
            "levy",
            "year",
            "recipient",
            "due",
            "collected",
            "refunded",
            "months",
            "funds"
        })
record YearlyReport(
        @Schema(examples = "315") String article,
        @Schema(examples = "pro-desarrollo-fronterizo") String levy,
        @Schema(description = "The year reported on.", examples = "2025") int year,
        @Schema(description = "To whom, in Spanish.") String recipient,
        @Schema(description = "By when, in Spanish.") String due,
        @Schema(description = "Pesos.", examples = "81000000") long collected,
        @Schema(description = "Pesos given back.", examples = "0") long refunded,
        List<CollectionRow> months,
        @Schema(description = "What the books gave each fund.") List<Fund> funds) {

    /** A fund's part. */
    @Schema(name = "YearlyReportFund")
    record Fund(
            @Schema(description = "PENSION (art. 308) or DESTINATION.", examples = "PENSION")
                    String kind,
            @Schema(examples = "pensiones-departamento") String fund,
            @Schema(description = "Pesos.", examples = "16200000") BigDecimal amount) {}
}
