package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.Payout;
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

/** Writes down that an approved refund left the bank, with the interest it had come to bear. */
@ApplicationScoped
public class PayRefund {

    static final String PAID_ON = "/paidOn";

    private static final int LONGEST_REFERENCE = 60;

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final RefundInterest interest;
    private final Clock clock;

    PayRefund(
            RefundRepository refunds,
            RefundJournal journal,
            RefundDesk desk,
            RefundInterest interest,
            Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.interest = interest;
        this.clock = clock;
    }

    /**
     * @param paidOn date of the bank
     * @param bankReference of the transfer; of the accounting act when all was set off
     * @throws ProblemException 404, 409 not approved or nobody said where to pay, 422
     */
    @Transactional
    public RefundDetail pay(String number, String paidOn, String bankReference, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.APPROVED || !refund.isClaimed()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    refund.isClaimed()
                            ? "Está " + refund.state().spanishName() + "."
                            : "Quien pagó no ha dicho a qué cuenta se le debe pagar.");
        }
        RefundFacts facts = refund.facts();
        Violations violations = new Violations();
        LocalDate day = day(paidOn, facts, violations);
        String reference =
                TextRules.required(
                        bankReference,
                        LONGEST_REFERENCE,
                        "/bankReference",
                        "Escriba la referencia del banco.",
                        violations);
        violations.throwIfAny();
        RefundInterest.Sums sums = interest.on(facts, day);
        refund.pay(new Payout(day, reference, sums.defaultInterest(), sums.currentInterest()));
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    private LocalDate day(String text, RefundFacts facts, Violations violations) {
        LocalDate approved = facts.resolution().decidedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        LocalDate day = IsoDate.parse(text).orElse(null);
        if (day != null && !day.isBefore(approved) && !day.isAfter(LocalDate.now(clock))) {
            return day;
        }
        violations.add(
                PAID_ON, "invalid-date", "Escriba una fecha desde la aprobación y hasta hoy.");
        return null;
    }
}
