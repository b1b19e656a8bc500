package co.gov.putumayo.estampillas.treasury.refund.decision;

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
import java.util.Map;

/** The second of two people confirms what the first approved, or sends it back. */
@ApplicationScoped
public class ConfirmRefund {

    private final RefundRepository refunds;
    private final Refundability refundability;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final Clock clock;

    ConfirmRefund(
            RefundRepository refunds,
            Refundability refundability,
            RefundJournal journal,
            RefundDesk desk,
            Clock clock) {
        this.refunds = refunds;
        this.refundability = refundability;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param confirm null is refused
     * @throws ProblemException 403 who approved does not confirm, 404, 409 nothing to confirm or no
     *     longer refundable, 422
     */
    @Transactional
    public RefundDetail confirm(String number, Boolean confirm, String officer) {
        if (confirm == null) {
            new Violations()
                    .add("/confirm", "required", "Diga si confirma: true o false.")
                    .throwIfAny();
        }
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.PROPOSED) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Está " + refund.state().spanishName() + ".");
        }
        if (officer.equals(refund.facts().resolution().proposedBy())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Debe confirmar una persona distinta de quien aprobó.");
        }
        if (confirm) {
            requireStillThere(refund);
            refund.confirm(officer, clock.instant());
            refundability.carryOut(refund, officer);
        } else {
            refund.sendBack();
        }
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    /** Another case of the same receipt may have been decided meanwhile. */
    private void requireStillThere(RefundCase refund) {
        Map<String, Long> remaining = refundability.remaining(refund);
        boolean there =
                remaining == null
                        || refund.lines().entrySet().stream()
                                .allMatch(
                                        line ->
                                                line.getValue()
                                                        <= remaining.getOrDefault(
                                                                line.getKey(), 0L));
        if (!there) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya no queda tanto por devolver de este recibo.");
        }
    }
}
