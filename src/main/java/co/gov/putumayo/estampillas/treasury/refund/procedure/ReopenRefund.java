package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.Dispute;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
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

/** An act that decides the payer's recourse takes a refusal back (art. 634-1). */
@ApplicationScoped
public class ReopenRefund {

    private static final int LONGEST = 2000;

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final Clock clock;

    ReopenRefund(RefundRepository refunds, RefundJournal journal, RefundDesk desk, Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 403 for the one who refused; 404; 409 not refused, reopened before,
     *     or asked for anew meanwhile; 422
     */
    @Transactional
    public RefundDetail reopen(String number, ReopeningRequest request, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        RefundFacts facts = refund.facts();
        requireRefused(facts);
        if (officer.equals(facts.resolution().decidedBy())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Debe hacerlo una persona distinta de quien negó.");
        }
        refund.reopen(dispute(facts, request, officer));
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    private void requireRefused(RefundFacts refund) {
        boolean anotherOpen =
                refund.money().isOfReceipt() && refunds.hasOpen(refund.money().receiptId());
        if (refund.state() != RefundState.REFUSED || refund.dispute() != null || anotherOpen) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Solo se reabre, una vez, una solicitud negada que no se haya vuelto a pedir.");
        }
    }

    private Dispute dispute(RefundFacts refund, ReopeningRequest request, String officer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate refusedOn =
                refund.resolution().decidedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<LocalDate> notified =
                fields.pastDate("refusalNotifiedOn", request.refusalNotifiedOn(), today);
        Optional<String> act = fields.text("act", request.act(), LONGEST);
        Optional<LocalDate> actOn = fields.pastDate("actDate", request.actDate(), today);
        if (notified.isPresent() && notified.get().isBefore(refusedOn)) {
            violations.add("/refusalNotifiedOn", "before-refusal", "Se negó el " + refusedOn + ".");
        }
        if (notified.isPresent() && actOn.isPresent() && actOn.get().isBefore(notified.get())) {
            violations.add(
                    "/actDate", "before-notification", "No puede ser anterior a la notificación.");
        }
        violations.throwIfAny();
        return new Dispute(
                refund.resolution().decidedBy(),
                notified.orElseThrow(),
                act.orElseThrow(),
                actOn.orElseThrow(),
                officer);
    }
}
