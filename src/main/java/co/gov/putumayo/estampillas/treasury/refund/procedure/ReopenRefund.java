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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An act that decides the payer's recourse takes a refusal back (art. 634-1), or one that resolves
 * a special requirement the provisional one (art. 630 par. 2).
 */
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
     *     or another case about the same receipt is open; 422
     */
    @Transactional
    public RefundDetail reopen(String number, ReopeningRequest request, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        RefundFacts facts = refund.facts();
        requireRefused(facts);
        Refusal refusal = Refusal.of(facts);
        if (officer.equals(refusal.by())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Debe hacerlo una persona distinta de quien negó.");
        }
        LocalDate today = LocalDate.now(clock);
        refund.reopen(dispute(refusal, request, today, officer), today);
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    private void requireRefused(RefundFacts refund) {
        boolean anotherOpen =
                refund.money().isOfReceipt() && refunds.hasOpen(refund.money().receiptId());
        boolean refused =
                refund.state() == RefundState.REFUSED || refund.state() == RefundState.CONTESTED;
        if (!refused || refund.dispute() != null || anotherOpen) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Solo se reabre, una vez, una solicitud negada sobre cuyo recibo no haya otra"
                            + " en trámite.");
        }
    }

    /**
     * What is taken back.
     *
     * @param on earliest day on which it may have been notified
     * @param notifiedOn known only of a special requirement; null otherwise
     */
    private record Refusal(String by, LocalDate on, LocalDate notifiedOn) {

        static Refusal of(RefundFacts refund) {
            if (refund.state() == RefundState.CONTESTED) {
                LocalDate notified = refund.contest().notifiedOn();
                return new Refusal(refund.contest().recordedBy(), notified, notified);
            }
            Instant decided = refund.resolution().decidedAt();
            return new Refusal(
                    refund.resolution().decidedBy(),
                    decided.atZone(LegalTime.BOGOTA).toLocalDate(),
                    null);
        }
    }

    private static Dispute dispute(
            Refusal refusal, ReopeningRequest request, LocalDate today, String officer) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<LocalDate> notified =
                refusal.notifiedOn() == null
                        ? fields.pastDate("refusalNotifiedOn", request.refusalNotifiedOn(), today)
                        : Optional.of(refusal.notifiedOn());
        Optional<String> act = fields.text("act", request.act(), LONGEST);
        Optional<LocalDate> actOn = fields.pastDate("actDate", request.actDate(), today);
        if (notified.isPresent() && notified.get().isBefore(refusal.on())) {
            violations.add(
                    "/refusalNotifiedOn", "before-refusal", "Se negó el " + refusal.on() + ".");
        }
        if (notified.isPresent() && actOn.isPresent() && actOn.get().isBefore(notified.get())) {
            violations.add(
                    "/actDate", "before-notification", "No puede ser anterior a la notificación.");
        }
        violations.throwIfAny();
        return new Dispute(
                refusal.by(),
                notified.orElseThrow(),
                act.orElseThrow(),
                actOn.orElseThrow(),
                officer);
    }
}
