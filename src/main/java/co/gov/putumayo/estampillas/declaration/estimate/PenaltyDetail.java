package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a penalty came to be. */
@Schema(description = "How the penalty came to be.")
public record PenaltyDetail(
        @Schema(examples = "435") String article,
        @Schema(description = "Spanish explanation of the rate.") String text,
        @Schema(
                        description =
                                "Fraction of the tax or increase, months added and cap applied;"
                                        + " decimal string.",
                        examples = "0.7")
                String rate,
        @Schema(description = "Exact pesos of that.", examples = "292187000") String full,
        @Schema(description = "What is paid of it (art. 433).", examples = "1") String payShare,
        @Schema(description = "Exact pesos after the reduction.", examples = "292187000")
                String reduced,
        @Schema(
                        description = "Pesos of 10 UVT of the year of filing (art. 432).",
                        examples = "524000")
                long minimum,
        @Schema(description = "Whether the minimum is what is owed.") boolean isMinimum) {

    public static PenaltyDetail of(Penalty penalty, PayShare share, String article, String text) {
        return new PenaltyDetail(
                article,
                text,
                Decimals.plain(penalty.rate()),
                Decimals.plain(penalty.full()),
                Decimals.plain(share.fraction()),
                Decimals.plain(penalty.reduced()),
                penalty.minimum(),
                penalty.isMinimum());
    }
}
