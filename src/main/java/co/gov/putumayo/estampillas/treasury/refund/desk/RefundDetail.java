package co.gov.putumayo.estampillas.treasury.refund.desk;

import co.gov.putumayo.estampillas.declaration.debt.Debt;
import co.gov.putumayo.estampillas.treasury.refund.Contest;
import co.gov.putumayo.estampillas.treasury.refund.Dispute;
import co.gov.putumayo.estampillas.treasury.refund.Inadmission;
import co.gov.putumayo.estampillas.treasury.refund.Investigation;
import co.gov.putumayo.estampillas.treasury.refund.Payout;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundStep;
import co.gov.putumayo.estampillas.treasury.refund.Resolution;
import co.gov.putumayo.estampillas.treasury.refund.SetOff;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as Tesorería decides it; the account is shown apart, to whoever pays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundDetail(
        RefundRow refund,
        String explanation,
        String evidence,
        LocalDate requestedOn,
        LocalDate requestUntil,
        boolean extraMonth,
        @Schema(description = "When the money had entered, by the bank's clock.") Instant paidAt,
        @Schema(description = "Pesos given back by levy.") Map<String, Long> lines,
        List<SetOff> setOffs,
        @Schema(
                        description =
                                "While it is not decided: overdue debts of the payer that this"
                                        + " service knows, as of now.")
                List<Debt> knownDebts,
        @Schema(
                        description = "Once approved: pesos of them that were known then.",
                        examples = "5524000")
                Long knownDebt,
        @Schema(
                        description =
                                "Once approved: how what is set off differs from what was known, in"
                                        + " Spanish.")
                List<String> warnings,
        Long toPay,
        String grounds,
        String proposedBy,
        String decidedBy,
        Instant decidedAt,
        String rejection,
        Inadmission inadmission,
        Investigation investigation,
        Contest contest,
        Dispute dispute,
        @Schema(description = "Number under which Rentas took the correction (art. 625).")
                String correction,
        LocalDate paidOn,
        String bankReference,
        @Schema(description = "Pesos paid besides: default and current (art. 634).") Long interest,
        @Schema(description = "Those of it for the days in dispute (art. 634-1).")
                Long currentInterest,
        List<Step> steps) {

    /** A state it came to, and by whom. */
    @Schema(name = "RefundDeskStep")
    public record Step(String status, Instant at, String actor) {}

    /**
     * @param knownDebts null when it is decided
     */
    public static RefundDetail of(
            RefundFacts facts, List<RefundStep> steps, List<Debt> knownDebts, LocalDate today) {
        Resolution resolution = facts.resolution();
        Payout payout = facts.payout();
        return new RefundDetail(
                RefundRow.of(facts, today),
                facts.explanation(),
                facts.evidence(),
                facts.requestedOn(),
                facts.term().requestUntil(),
                facts.term().extraMonth(),
                facts.money().paidAt(),
                facts.lines(),
                facts.setOffs(),
                knownDebts,
                resolution.knownDebt(),
                warnings(resolution),
                facts.toPay(),
                resolution.grounds(),
                resolution.proposedBy(),
                resolution.decidedBy(),
                resolution.decidedAt(),
                resolution.rejection() == null ? null : resolution.rejection().code(),
                facts.inadmission(),
                facts.investigation(),
                facts.contest(),
                facts.dispute(),
                facts.declaration().correction(),
                payout == null ? null : payout.paidOn(),
                payout == null ? null : payout.bankReference(),
                payout == null ? null : payout.interest(),
                payout == null ? null : payout.currentInterest(),
                steps.stream()
                        .map(step -> new Step(step.state().name(), step.at(), step.actor()))
                        .toList());
    }

    private static List<String> warnings(Resolution resolution) {
        if (resolution.knownDebt() == null) {
            return List.of();
        }
        if (resolution.setOff() > resolution.knownDebt()) {
            return List.of(
                    "Se compensa más de lo que consta aquí: verifique de dónde salen las demás"
                            + " deudas.");
        }
        return resolution.setOff() < Math.min(resolution.knownDebt(), resolution.amount())
                ? List.of("No se compensan todas las deudas de plazo vencido que constaban aquí.")
                : List.of();
    }
}
