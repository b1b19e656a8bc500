package co.gov.putumayo.estampillas.treasury.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case as it stands, without what is sealed.
 *
 * @param amount approved pesos, null until then; those of {@code setOff} are part of it
 * @param claimed whether its payer asked, and may follow it
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
        Long amount,
        Long setOff,
        String grounds,
        String proposedBy,
        String decidedBy,
        Instant decidedAt,
        LocalDate paidOn,
        String bankReference,
        Long interest,
        Map<String, Long> lines,
        List<SetOff> setOffs) {

    /** Pesos to pay to the account, without interest; null until approved. */
    public Long toPay() {
        return amount == null ? null : amount - setOff;
    }

    public boolean overdue(LocalDate today) {
        return state.isOpen() && today.isAfter(term.dueOn());
    }
}
