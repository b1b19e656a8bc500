package co.gov.putumayo.estampillas.treasury.refund.desk;

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
        Long toPay,
        String grounds,
        String proposedBy,
        String decidedBy,
        Instant decidedAt,
        String rejection,
        Inadmission inadmission,
        Investigation investigation,
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

    public static RefundDetail of(RefundFacts facts, List<RefundStep> steps, LocalDate today) {
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
                facts.toPay(),
                resolution.grounds(),
                resolution.proposedBy(),
                resolution.decidedBy(),
                resolution.decidedAt(),
                resolution.rejection() == null ? null : resolution.rejection().code(),
                facts.inadmission(),
                facts.investigation(),
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
}
