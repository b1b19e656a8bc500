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
 */
public record Owed(
        LocalDate day,
        LocalDate dueDate,
        int monthsLate,
        long tax,
        long penalty,
        String penaltyArticle,
        long interest) {

    /** Pesos. */
    public long total() {
        return tax + penalty + interest;
    }
}
