package co.gov.putumayo.estampillas.declaration.sanction;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the calculators are asked; whatever is missing is an error of its field. */
final class SanctionRequests {

    private static final String SHARE = "^(1(\\.0{1,4})?|0\\.750{0,2}|0\\.50{0,3})$";
    private static final String SHARE_TEXT =
            "What is paid of the penalty (art. 433): 1, 0.75 or 0.5; 1 if absent.";
    private static final String REPEAT_TEXT =
            "Whether a final act punished the same in the two years before: the penalty doubles"
                    + " (art. 433, par. 2). No reduction goes with it. false if absent.";

    private SanctionRequests() {}

    @Schema(name = "NotFilingRequest", description = "A month that was never declared.")
    record NotFiling(
            @Schema(examples = "2025-12", required = true) String period,
            @Schema(
                            description = "Whole pesos of stamps that were not declared.",
                            examples = "417410000",
                            required = true)
                    BigDecimal omittedTax,
            @Schema(
                            description = "Day on which the penalty is imposed, in Bogotá.",
                            examples = "2026-08-11",
                            required = true)
                    String imposedOn,
            @Schema(description = SHARE_TEXT, pattern = SHARE, examples = "1")
                    String payShareOfPenalty,
            @Schema(description = REPEAT_TEXT) Boolean repeatOffender,
            @Schema(
                            description =
                                    "Whole pesos of the penalty that was imposed, when the"
                                            + " declaration is filed within the term to appeal: a"
                                            + " tenth of it is paid then.")
                    BigDecimal imposedPenalty) {}

    @Schema(
            name = "ArithmeticCorrectionRequest",
            description = "An official correction of sums that raises the amount to pay.")
    record Arithmetic(
            @Schema(description = "Whole pesos.", examples = "5000000", required = true)
                    BigDecimal increase,
            @Schema(
                            description =
                                    "Whether the facts are accepted within the term to appeal: half"
                                            + " is paid then.",
                            required = true)
                    Boolean accepted,
            @Schema(description = "Picks the UVT.", examples = "2026", required = true)
                    Integer yearOfAct,
            @Schema(description = SHARE_TEXT, pattern = SHARE, examples = "1")
                    String payShareOfPenalty,
            @Schema(description = REPEAT_TEXT) Boolean repeatOffender) {}

    @Schema(name = "InexactnessRequest", description = "An inexact declaration.")
    record Inexact(
            @Schema(
                            description =
                                    "general: of the difference between official and declared amount;"
                                            + " omitted-assets: of the greater tax; abuse: of the"
                                            + " difference; inexact-values: of those values.",
                            examples = "general",
                            required = true)
                    String kind,
            @Schema(
                            description = "Whole pesos that the kind is a fraction of.",
                            examples = "10000000",
                            required = true)
                    BigDecimal base,
            @Schema(description = "Picks the UVT.", examples = "2026", required = true)
                    Integer yearOfAct,
            @Schema(description = SHARE_TEXT, pattern = SHARE, examples = "1")
                    String payShareOfPenalty,
            @Schema(description = REPEAT_TEXT) Boolean repeatOffender) {}

    @Schema(
            name = "InconsistencyRequest",
            description = "A declaration that counts as not filed, mended before it is punished.")
    record Inconsistent(
            @Schema(examples = "2025-12", required = true) String period,
            @Schema(description = "Whole pesos.", examples = "417410000", required = true)
                    BigDecimal tax,
            @Schema(
                            description = "Day on which it is mended, in Bogotá.",
                            examples = "2026-08-11",
                            required = true)
                    String correctionDate,
            @Schema(
                            description = "Whether a summons to declare was served before.",
                            required = true)
                    Boolean summoned,
            @Schema(description = SHARE_TEXT, pattern = SHARE, examples = "1")
                    String payShareOfPenalty) {}

    @Schema(name = "IndexationRequest", description = "A penalty that was not paid in time.")
    record Indexed(
            @Schema(
                            description = "Whole pesos as first assessed.",
                            examples = "524000",
                            required = true)
                    BigDecimal penalty,
            @Schema(
                            description =
                                    "Whether the administration imposed it; otherwise the filer"
                                            + " assessed it itself.",
                            required = true)
                    Boolean imposed,
            @Schema(
                            description =
                                    "Of an imposed one, the day on which the act became final;"
                                            + " otherwise the last day to pay it in time.",
                            examples = "2023-03-10",
                            required = true)
                    String since,
            @Schema(description = "Day of payment.", examples = "2026-06-01", required = true)
                    String on) {}
}
