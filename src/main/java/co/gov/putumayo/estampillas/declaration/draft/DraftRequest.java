package co.gov.putumayo.estampillas.declaration.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration to draft; whatever is missing is an error of its field. */
@Schema(name = "DeclarationDraft", description = "Month and kind; the facts are gathered.")
public record DraftRequest(
        @Schema(description = "Month that is declared.", examples = "2026-01", required = true)
                String period,
        @Schema(
                        description = "WITHHOLDING_AGENT or COLLECTOR",
                        examples = "WITHHOLDING_AGENT",
                        required = true)
                String kind,
        @Schema(
                        description = "Number of the filed declaration it corrects (art. 423).",
                        examples = "D-2026-0000001")
                String corrects,
        @Schema(description = "Rows by hand, at most 5,000.") List<RowRequest> rows,
        @Schema(description = "Why boxes differ from the facts.")
                List<StatementRequest.Explanation> explanations,
        @Schema(description = "Part of the penalty that is paid: 1, 0.75 or 0.5 (art. 433).")
                String payShareOfPenalty,
        @Schema(description = "Why a rise comes from reading the law otherwise (art. 423).")
                String differingCriterion) {}
