package co.gov.putumayo.estampillas.declaration.owed;

import java.time.LocalDate;

/**
 * What is owed if a declaration is filed and paid on a day.
 *
 * @param dueDate last day to file in time
 * @param monthsLate of an initial declaration; zero when in time
 * @param tax pesos to pay
 * @param penalty pesos, rounded to the thousand
 * @param penaltyArticle 434, 435 or 437; null without penalty
 * @param interest pesos, rounded to the thousand once
 * @param setOff pesos that set-offs paid before (art. 633)
 * @param taxLeft pesos of the tax that they did not pay
 */
public record Owed(
        LocalDate day,
        LocalDate dueDate,
        int monthsLate,
        long tax,
        long penalty,
        String penaltyArticle,
        long interest,
        long setOff,
        long taxLeft) {

    /** Pesos, those that set-offs paid included. */
    public long whole() {
        return tax + penalty + interest;
    }

    /** Pesos left to pay. */
    public long total() {
        return Math.max(0, whole() - setOff);
    }
}
