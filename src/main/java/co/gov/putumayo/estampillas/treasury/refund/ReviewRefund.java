package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody of Tesorería takes a case. */
@ApplicationScoped
class ReviewRefund {

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;

    ReviewRefund(RefundRepository refunds, RefundJournal journal, RefundDesk desk) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
    }

    /**
     * @throws ProblemException 404, or 409 when it is not waiting for review
     */
    @Transactional
    RefundDetail review(String number, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.REQUESTED) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya está " + refund.state().spanishName() + ".");
        }
        refund.review(officer);
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }
}
