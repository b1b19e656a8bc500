package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Shows a case to its payer. */
@ApplicationScoped
public class ReadRefund {

    private final RefundLock lock;
    private final RefundRepository refunds;
    private final Clock clock;

    ReadRefund(RefundLock lock, RefundRepository refunds, Clock clock) {
        this.lock = lock;
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, the same for an unknown number and a wrong code
     */
    @Transactional
    public RefundAnswer read(String number, String accessCode) {
        UUID id = lock.open(number, accessCode);
        return RefundAnswer.of(
                refunds.findById(id).facts(), null, refunds.steps(id), LocalDate.now(clock));
    }
}
