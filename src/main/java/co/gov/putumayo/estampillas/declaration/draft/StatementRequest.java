package co.gov.putumayo.estampillas.declaration.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the filer says besides the rows; it takes the place of what was said before. */
@Schema(name = "DeclarationStatement")
public record StatementRequest(
        @Schema(description = "Why boxes differ from the facts.") List<Explanation> explanations,
        @Schema(
                        description =
                                "Part of the penalty that is paid: 1, 0.75 or 0.5 (art. 433); 1 if"
                                        + " absent.",
                        examples = "1")
                String payShareOfPenalty,
        @Schema(description = "Why a rise comes from reading the law otherwise (art. 423).")
                String differingCriterion) {

    /** A written reason. */
    @Schema(name = "DeclarationExplanation")
    public record Explanation(
            @Schema(examples = "pro-cultura", required = true) String levy,
            @Schema(
                            examples =
                                    "Contrato suscrito en papel antes de la entrada en servicio.",
                            minLength = 10,
                            maxLength = 1000,
                            required = true)
                    String reason) {}
}
