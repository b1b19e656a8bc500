package co.gov.putumayo.estampillas.declaration.estimate;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction of a declaration; whatever is missing is an error of its field. */
@Schema(description = "What a correction raises and when.")
record CorrectionRequest(
        @Schema(
                        description =
                                "Whole pesos by which the amount to pay rises, without penalty or"
                                        + " interest; zero when it does not rise.",
                        examples = "121375000",
                        required = true)
                BigDecimal increase,
        @Schema(
                        description =
                                "Whether a summons to correct or an order to inspect was served"
                                        + " before (art. 437-2).",
                        examples = "false",
                        required = true)
                Boolean summoned,
        @Schema(
                        description =
                                "Months or fractions by which the first declaration was late; 0"
                                        + " when it was not.",
                        examples = "1",
                        required = true)
                Integer initialMonthsLate,
        @Schema(
                        description = "Year in which the correction is filed; picks the UVT.",
                        examples = "2026",
                        required = true)
                Integer yearOfFiling,
        @Schema(
                        description =
                                "What is paid of the penalty (art. 433): 1, 0.75 or 0.5; 1 if"
                                        + " absent.",
                        pattern = "^(1(\\.0{1,4})?|0\\.750{0,2}|0\\.50{0,3})$",
                        examples = "1")
                String payShareOfPenalty) {}
