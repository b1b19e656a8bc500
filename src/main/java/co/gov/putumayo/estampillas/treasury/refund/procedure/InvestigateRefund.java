package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.declaration.calendar.BusinessDays;
import co.gov.putumayo.estampillas.declaration.calendar.ColombianHolidays;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.Investigation;
import co.gov.putumayo.estampillas.treasury.refund.InvestigationCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Tesorería suspends the term to find something out (art. 631). */
@ApplicationScoped
public class InvestigateRefund {

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final RefundConfig config;
    private final Clock clock;

    InvestigateRefund(
            RefundRepository refunds,
            RefundJournal journal,
            RefundDesk desk,
            RefundConfig config,
            Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404; 409 not in review, or investigated before; 422
     */
    @Transactional
    public RefundDetail investigate(String number, InvestigationRequest request, String officer) {
        Reasons<InvestigationCause> reasons =
                Reasons.read(request.cause(), request.reasons(), InvestigationCause.values());
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.UNDER_REVIEW) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Está " + refund.state().spanishName() + ".");
        }
        if (refund.facts().investigation() != null) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El término ya se suspendió una vez (art. 631).");
        }
        LocalDate today = LocalDate.now(clock);
        refund.investigate(
                new Investigation(
                        reasons.cause(),
                        reasons.text(),
                        today,
                        new BusinessDays(new ColombianHolidays())
                                .after(today, config.daysToInvestigate()),
                        null,
                        null));
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }
}
