package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundDecision;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.debt.KnownDebts;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Tesorería decides (art. 626); above a sum, the first of two people does. */
@ApplicationScoped
public class DecideRefund {

    private final RefundRepository refunds;
    private final DecisionRules rules;
    private final Refundability refundability;
    private final KnownDebts knownDebts;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final RefundConfig config;
    private final Clock clock;

    DecideRefund(
            RefundRepository refunds,
            DecisionRules rules,
            Refundability refundability,
            KnownDebts knownDebts,
            RefundJournal journal,
            RefundDesk desk,
            RefundConfig config,
            Clock clock) {
        this.refunds = refunds;
        this.rules = rules;
        this.refundability = refundability;
        this.knownDebts = knownDebts;
        this.journal = journal;
        this.desk = desk;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404; 409 not in review, given back already, or used and not
     *     released; 422 with all that is wrong
     */
    @Transactional
    public RefundDetail decide(String number, DecisionRequest request, String officer) {
        String grounds = rules.grounds(request);
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (!mayDecide(refund, request.approve())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Está " + refund.state().spanishName() + ".");
        }
        if (request.approve()) {
            approve(refund, request, grounds, officer);
        } else {
            refund.refuse(
                    grounds, rules.rejection(request, refund.facts()), officer, clock.instant());
        }
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    /** What was not mended in its month can only be rejected (art. 630-4). */
    private boolean mayDecide(RefundCase refund, boolean approve) {
        boolean unmended =
                refund.state() == RefundState.INADMITTED
                        && LocalDate.now(clock).isAfter(refund.facts().inadmission().mendUntil());
        return refund.state() == RefundState.UNDER_REVIEW || (unmended && !approve);
    }

    private void approve(
            RefundCase refund, DecisionRequest request, String grounds, String officer) {
        RefundDecision decision =
                rules.approval(
                        request,
                        grounds,
                        refund.facts(),
                        refundability.remaining(refund),
                        knownDebts.ofPayer(refund.money()));
        if (decision.amount() > config.secondPersonAbove()) {
            refund.propose(decision, officer);
            return;
        }
        refund.approve(decision, officer, clock.instant());
        refundability.carryOut(refund, officer);
    }
}
