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
        return new RefundTerm(
                until, !requestedOn.isAfter(until), extra, due(requestedOn, extra, config));
    }

    private static LocalDate due(LocalDate from, boolean extraMonth, RefundConfig config) {
        LocalDate due = from.plusDays(config.daysToRefund());
        return extraMonth ? due.plusMonths(1) : due;
    }

    /** Mended within its month: it was asked in time if it was before (art. 630 par. 1). */
    public RefundTerm mended(LocalDate on, RefundConfig config) {
        return new RefundTerm(requestUntil, inTerm, extraMonth, due(on, extraMonth, config));
    }

    /** The days of an investigation are not of the term (art. 631). */
    RefundTerm putOff(long days) {
        return new RefundTerm(requestUntil, inTerm, extraMonth, dueOn.plusDays(days));
    }

    /** Of money that came by mistake of a bank or a gateway: whoever paid may ask at any time. */
    public static RefundTerm ofAnomaly(LocalDate from, RefundConfig config) {
        return new RefundTerm(null, true, false, from.plusDays(config.daysToRefund()));
    }
}
