package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The clocks of a request, by dates of Bogotá.
 *
 * @param requestUntil last day to ask (art. 627)
 * @param inTerm whether it was asked for in time
 * @param extraMonth whether Tesorería has a month more (art. 628 par. 3)
 * @param dueOn last day to give the money back; default interest runs from the next (art. 634)
 */
@Embeddable
public record RefundTerm(
        @Column(name = "request_until") LocalDate requestUntil,
        @Column(name = "in_term") boolean inTerm,
        @Column(name = "extra_month") boolean extraMonth,
        @Column(name = "due_on") LocalDate dueOn) {

    /** Months after a filing in which asking gives Tesorería more time (art. 628 par. 3). */
    private static final int MONTHS_AFTER_FILING = 2;

    /**
     * The declaration that holds the payment.
     *
     * @param dueOn last day to file it, from which the term to correct runs
     * @param filedOn when it, or its last correction, was filed
     */
    public record Declaration(LocalDate dueOn, LocalDate filedOn) {}

    /**
     * Of a payment that the administration assessed, as every liquidation made here is, two months;
     * of one that a declaration holds, the term to correct it to less.
     *
     * @param paidOn when the money entered the bank (art. 572)
     */
    public static RefundTerm of(
            LocalDate paidOn,
            LocalDate requestedOn,
            Optional<Declaration> declaration,
            RefundConfig config) {
        LocalDate until =
                declaration
                        .map(held -> held.dueOn().plusMonths(config.monthsToCorrect()))
                        .orElse(paidOn.plusMonths(config.monthsToAsk()));
        boolean extra =
                declaration
                        .map(held -> held.filedOn().plusMonths(MONTHS_AFTER_FILING))
                        .filter(last -> !requestedOn.isAfter(last))
                        .isPresent();
        LocalDate due = requestedOn.plusDays(config.daysToRefund());
        return new RefundTerm(
                until, !requestedOn.isAfter(until), extra, extra ? due.plusMonths(1) : due);
    }

    /** Of money that came by mistake of a bank or a gateway: whoever paid may ask at any time. */
    public static RefundTerm ofAnomaly(LocalDate from, RefundConfig config) {
        return new RefundTerm(null, true, false, from.plusDays(config.daysToRefund()));
    }
}
