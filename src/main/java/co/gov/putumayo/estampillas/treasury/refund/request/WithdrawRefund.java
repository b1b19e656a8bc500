package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The payer asks no longer. */
@ApplicationScoped
public class WithdrawRefund {

    private static final String ACTOR = "payer";

    private final RefundLock lock;
    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final Clock clock;

    WithdrawRefund(RefundLock lock, RefundRepository refunds, RefundJournal journal, Clock clock) {
        this.lock = lock;
        this.refunds = refunds;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, or 409 once it is decided or being decided
     */
    @Transactional
    public RefundAnswer withdraw(String number, String accessCode) {
        RefundCase refund = refunds.lock(lock.open(number, accessCode));
        if (!refund.state().next().contains(RefundState.WITHDRAWN)) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ya no se puede desistir: está " + refund.state().spanishName() + ".");
        }
        refund.withdraw();
        refunds.flush();
        journal.write(refund, ACTOR);
        return RefundAnswer.of(
                refund.facts(), null, refunds.steps(refund.id()), LocalDate.now(clock));
    }
}
