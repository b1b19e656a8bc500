package co.gov.putumayo.estampillas.declaration.owed;

import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * What a declaration says, as far as it decides what is owed.
 *
 * @param charge pesos of tax that penalties are a fraction of: what an agent withheld; nothing for
 *     a collector, whose payers paid
 * @param toPay pesos of tax to pay: the charge or, of a correction, what it rises
 * @param summoned whether a summons to declare was served (art. 435)
 * @param correction null for an initial declaration
 * @param credits what set-offs paid of it
 */
public record Claim(
        TaxPeriod period,
        long charge,
        long toPay,
        boolean summoned,
        PayShare share,
        Correcting correction,
        List<Credit> credits) {

    long credited() {
        return credits.stream().mapToLong(Credit::amount).sum();
    }

    /** Pesos of tax that nothing has paid. */
    long taxLeft() {
        return toPay - credits.stream().mapToLong(Credit::tax).sum();
    }

    /** The day, or that of a later credit. */
    LocalDate lastOf(LocalDate day) {
        return credits.stream()
                .map(Credit::day)
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * @param summoned whether a summons to correct or an order to inspect was served (art. 437-2)
     * @param initialMonthsLate months by which the first declaration was late (art. 437, par. 1)
     * @param differingCriterion whether the rise comes from reading the law otherwise, which is not
     *     punished (art. 423)
     */
    public record Correcting(boolean summoned, int initialMonthsLate, boolean differingCriterion) {}
}
