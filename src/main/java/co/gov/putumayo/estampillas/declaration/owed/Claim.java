package co.gov.putumayo.estampillas.declaration.owed;

import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.shared.TaxPeriod;

/**
 * What a declaration says, as far as it decides what is owed.
 *
 * @param charge pesos of tax that penalties are a fraction of: what an agent withheld; nothing for
 *     a collector, whose payers paid
 * @param toPay pesos of tax to pay: the charge or, of a correction, what it rises
 * @param summoned whether a summons to declare was served (art. 435)
 * @param correction null for an initial declaration
 */
public record Claim(
        TaxPeriod period,
        long charge,
        long toPay,
        boolean summoned,
        PayShare share,
        Correcting correction) {

    /**
     * @param summoned whether a summons to correct or an order to inspect was served (art. 437-2)
     * @param initialMonthsLate months by which the first declaration was late (art. 437, par. 1)
     * @param differingCriterion whether the rise comes from reading the law otherwise, which is not
     *     punished (art. 423)
     */
    public record Correcting(boolean summoned, int initialMonthsLate, boolean differingCriterion) {}
}
