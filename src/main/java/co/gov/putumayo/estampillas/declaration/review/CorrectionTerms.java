package co.gov.putumayo.estampillas.declaration.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a correction changes and under which rules. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DeclarationCorrection",
        requiredProperties = {
            "corrects",
            "regime",
            "article",
            "text",
            "lastDay",
            "taxBefore",
            "taxAfter",
            "increase",
            "changes"
        })
public record CorrectionTerms(
        @Schema(description = "Number of the declaration it corrects.", examples = "D-2026-0000001")
                String corrects,
        Regime regime,
        @Schema(examples = "423") String article,
        @Schema(description = "Spanish explanation of the regime.") String text,
        @Schema(description = "Last day on which it may be filed.", examples = "2028-02-20")
                LocalDate lastDay,
        @Schema(description = "Pesos declared before.", examples = "5000000") long taxBefore,
        @Schema(description = "Pesos declared now.", examples = "6000000") long taxAfter,
        @Schema(description = "Pesos by which the amount to pay rises.", examples = "1000000")
                long increase,
        @Schema(
                        description =
                                "Pesos paid too much, to be asked back from Tesorería: never set off"
                                        + " (art. 301). Only when the tax falls.")
                Long overpaid,
        @Schema(description = "Boxes that change; none when only details do.")
                List<BoxChange> changes,
        @Schema(description = "Why it can no longer be filed; absent while it can.")
                String refusedBecause) {

    /** What becomes of the amount to pay. */
    @Schema(name = "CorrectionRegime")
    public enum Regime {
        /** It stays: no penalty (art. 423). */
        FORMAL,
        /** It rises: two years, with penalty (arts. 423, 437). */
        RAISES,
        /** It falls: one year, without penalty (art. 425). */
        LOWERS
    }

    /** A box of the form before and after. */
    @Schema(name = "DeclarationBoxChange")
    public record BoxChange(
            @Schema(examples = "pro-cultura") String levy,
            @Schema(examples = "Estampilla Pro-Cultura") String name,
            @Schema(examples = "base") String figure,
            @Schema(description = "Pesos.", examples = "5000000") long before,
            @Schema(description = "Pesos.", examples = "6000000") long after,
            @Schema(description = "Pesos.", examples = "1000000") long difference) {}
}
