package co.gov.putumayo.estampillas.treasury.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case as it stands, without what is sealed.
 *
 * @param claimed whether its payer asked, and may follow it
 * @param inadmission null unless it lacked something
 * @param investigation null unless its term was suspended
 * @param contest null unless a special requirement contests it, or a part of it
 * @param dispute null unless a refusal was taken back
 * @param payout null until paid
 */
public record RefundFacts(
        UUID id,
        String number,
        RefundOrigin origin,
        RefundCause cause,
        RefundState state,
        String explanation,
        String evidence,
        RefundMoney money,
        Long requestedAmount,
        boolean claimed,
        Instant openedAt,
        LocalDate requestedOn,
        RefundTerm term,
        String owner,
        DeclarationOfPayer declaration,
        Inadmission inadmission,
        Investigation investigation,
        Contest contest,
        Dispute dispute,
        Resolution resolution,
        Payout payout,
        Map<String, Long> lines,
        List<SetOff> setOffs) {

    /** Approved pesos, null until then; those set off are part of it. */
    public Long amount() {
        return resolution.amount();
    }

    /** Pesos to pay to the account, without interest; null until approved. */
    public Long toPay() {
        return amount() == null ? null : amount() - resolution.setOff();
    }

    /** While its payer must mend it, or a requirement is resolved, the term does not run. */
    public boolean overdue(LocalDate today) {
        return switch (state) {
            case INADMITTED, CONTESTED -> false;
            default -> state.isOpen() && today.isAfter(term.dueOn());
        };
    }

    /** Last day of what comes next; null when nothing does. */
    public LocalDate nextUntil() {
        return switch (state) {
            case REQUESTED, UNDER_REVIEW, PROPOSED, APPROVED -> term.dueOn();
            case INADMITTED -> inadmission.mendUntil();
            case INVESTIGATED -> investigation.until();
            case WITHDRAWN -> term.requestUntil();
            case CONTESTED, REFUSED, PAID -> null;
        };
    }
}
