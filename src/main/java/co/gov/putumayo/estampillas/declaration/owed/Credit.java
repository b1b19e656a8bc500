package co.gov.putumayo.estampillas.declaration.owed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a set-off paid of a declaration before it was paid whole (art. 633).
 *
 * @param day on which its money had entered, from which it counts as paid (art. 572)
 * @param amount pesos
 * @param tax pesos of the amount that paid tax (art. 573): they bear no interest after the day
 */
public record Credit(LocalDate day, long amount, long tax) {

    /**
     * Pays tax, penalty and interest in the proportions they have in what is owed when the money
     * counts (art. 573).
     *
     * @param pesos at most what is left to pay
     * @param owed on the day
     */
    public static Credit of(LocalDate day, long pesos, Owed owed) {
        return new Credit(
                day,
                pesos,
                BigDecimal.valueOf(pesos)
                        .multiply(BigDecimal.valueOf(owed.taxLeft()))
                        .divide(BigDecimal.valueOf(owed.total()), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
