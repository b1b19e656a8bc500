package co.gov.putumayo.estampillas.declaration.estimate;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration to be filed late, perhaps; whatever is missing is an error of its field. */
@Schema(description = "What is declared and when.")
public record LateFilingRequest(
        @Schema(
                        description = "Month that is declared, YYYY-MM.",
                        examples = "2025-12",
                        required = true)
                String period,
        @Schema(
                        description = "Whole pesos of tax in the declaration; zero is one.",
                        examples = "417410000",
                        required = true)
                BigDecimal tax,
        @Schema(
                        description = "Day, in Bogotá, on which it is filed and paid; ISO 8601.",
                        examples = "2026-08-11",
                        required = true)
                String filingDate,
        @Schema(
                        description = "Whether a summons to declare was served before (art. 435).",
                        examples = "true",
                        required = true)
                Boolean summoned,
        @Schema(
                        description =
                                "What is paid of the penalty (art. 433): 1, 0.75 or 0.5; 1 if"
                                        + " absent.",
                        pattern = "^(1(\\.0{1,4})?|0\\.750{0,2}|0\\.50{0,3})$",
                        examples = "1")
                String payShareOfPenalty) {}
