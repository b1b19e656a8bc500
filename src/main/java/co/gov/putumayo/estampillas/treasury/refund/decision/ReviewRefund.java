package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody of Tesorería takes a case. */
@ApplicationScoped
public class ReviewRefund {

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
    public RefundDetail review(String number, String officer) {
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
