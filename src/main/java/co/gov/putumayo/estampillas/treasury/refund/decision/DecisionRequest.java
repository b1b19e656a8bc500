package co.gov.putumayo.estampillas.treasury.refund.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Tesorería decides; fields may be missing until checked. */
@Schema(
        name = "RefundDecision",
        requiredProperties = {"approve", "grounds"})
public record DecisionRequest(
        @Schema(examples = "true") Boolean approve,
        @Schema(
                        description = "Why; the payer reads it.",
                        examples = "El acto no causa la estampilla: art. 305-1.")
                String grounds,
        @Schema(
                        description = "Refused for a cause of the law: which (arts. 302, 630).",
                        examples = "out-of-term",
                        enumeration = {
                            "out-of-term",
                            "given-back-already",
                            "balance-to-pay",
                            "not-mended",
                            "caused"
                        })
                String rejection,
        @Schema(description = "Approved, of a receipt: what of each levy.") List<Line> lines,
        @Schema(description = "Approved, of money that pays nothing: pesos.", examples = "81000000")
                Long amount,
        @Schema(description = "Overdue debts of the payer, set off first (arts. 578, 633).")
                List<Debt> setOffs,
        @Schema(
                        description =
                                "Needed when setOffs do not name the knownDebts of the refund, as"
                                        + " far as it could pay them: true says that"
                                        + " somebody looked and they are not owed, or not overdue,"
                                        + " any more.",
                        examples = "false")
                Boolean debtsReviewed) {

    /** Of one levy of the receipt. */
    @Schema(
            name = "RefundLine",
            requiredProperties = {"levy", "amount"})
    public record Line(
            @Schema(examples = "pro-cultura") String levy,
            @Schema(description = "Pesos.", examples = "5000000") Long amount) {}

    /** An overdue debt. */
    @Schema(
            name = "RefundDebt",
            requiredProperties = {"amount"})
    public record Debt(
            @Schema(
                            description = "Which one; not needed with a declaration.",
                            examples = "Liquidación oficial 2025-0118")
                    String debt,
            @Schema(description = "Not needed with a declaration.", examples = "2025-11-30")
                    String overdueSince,
            @Schema(description = "Pesos.", examples = "250000") Long amount,
            @Schema(
                            description =
                                    "Number of the declaration among knownDebts that this pays.",
                            examples = "D-2026-0000001")
                    String declaration) {}
}
