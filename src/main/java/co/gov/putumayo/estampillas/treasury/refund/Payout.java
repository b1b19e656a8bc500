package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How an approved refund was paid.
 *
 * @param defaultInterest pesos, paid besides, for the days after the term (art. 634-2)
 * @param currentInterest pesos, paid besides, for the days in dispute (art. 634-1)
 */
@Embeddable
public record Payout(
        @Column(name = "paid_on") LocalDate paidOn,
        @Column(name = "bank_reference") String bankReference,
        @Column(name = "interest") Long defaultInterest,
        @Column(name = "current_interest") Long currentInterest) {

    /** Pesos. */
    public long interest() {
        return Math.addExact(defaultInterest, currentInterest == null ? 0 : currentInterest);
    }
}
