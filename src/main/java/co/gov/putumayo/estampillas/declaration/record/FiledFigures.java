package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.owed.Owed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a filed declaration says for good.
 *
 * @param tax pesos declared
 * @param taxToPay pesos of tax paid with it: of a correction, the rise
 * @param penalty pesos owed
 * @param interest pesos owed
 * @param paidAt bank's time of the money, or when a set-off was decided; null when nothing was paid
 *     with it
 * @param received pesos paid with it, those set off included
 * @param balance pesos of penalty and interest that were left to pay
 * @param balancePaidAt null while they are owed
 */
@Embeddable
public record FiledFigures(
        @Column(name = "filed_at") Instant filedAt,
        @Column(name = "filing_day") LocalDate filingDay,
        @Column(name = "due_date") LocalDate dueDate,
        @Column(name = "months_late") int monthsLate,
        long tax,
        @Column(name = "tax_to_pay") long taxToPay,
        long penalty,
        long interest,
        @Column(name = "paid_at") Instant paidAt,
        long received,
        long balance,
        @Column(name = "balance_paid_at") Instant balancePaidAt) {

    static FiledFigures of(long declared, Owed owed, long money, Instant paidAt, Instant moment) {
        long received = Math.addExact(money, owed.setOff());
        return new FiledFigures(
                moment,
                owed.day(),
                owed.dueDate(),
                owed.monthsLate(),
                declared,
                owed.tax(),
                owed.penalty(),
                owed.interest(),
                paidAt,
                received,
                Math.max(0, owed.whole() - received),
                null);
    }

    FiledFigures balancePaid(Instant bankTime) {
        return new FiledFigures(
                filedAt,
                filingDay,
                dueDate,
                monthsLate,
                tax,
                taxToPay,
                penalty,
                interest,
                paidAt,
                received,
                balance,
                bankTime);
    }

    public boolean owesBalance() {
        return balance > 0 && balancePaidAt == null;
    }

    /** Pesos. */
    public long total() {
        return taxToPay + penalty + interest;
    }

    /** Pesos paid above what was owed, which are asked back from Tesorería (art. 302). */
    public long excess() {
        return Math.max(0, received - total());
    }

    /** Pesos of the penalty that were paid with it: after the tax, before the interest. */
    public long penaltyReceived() {
        return Math.min(penalty, received - taxToPay);
    }

    /** Pesos of the interest that were paid with it. */
    public long interestReceived() {
        return Math.min(interest, received - taxToPay - penaltyReceived());
    }
}
