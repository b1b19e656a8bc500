package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Tesorería knows what it wanted to: the term goes on. */
@ApplicationScoped
public class EndInvestigation {

    private static final int LONGEST = 2000;

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final Clock clock;

    EndInvestigation(
            RefundRepository refunds, RefundJournal journal, RefundDesk desk, Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, 409 nothing is being investigated, 422
     */
    @Transactional
    public RefundDetail end(String number, FindingsRequest request, String officer) {
        Violations violations = new Violations();
        Optional<String> findings =
                new Fields(violations).text("findings", request.findings(), LONGEST);
        violations.throwIfAny();
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.INVESTIGATED) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Está " + refund.state().spanishName() + ".");
        }
        refund.endInvestigation(LocalDate.now(clock), findings.orElseThrow());
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }
}
