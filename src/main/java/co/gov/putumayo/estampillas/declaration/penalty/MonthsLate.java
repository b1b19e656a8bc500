package co.gov.putumayo.estampillas.declaration.penalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts the months of delay that penalties multiply (arts. 434, 435, 437). */
public final class MonthsLate {

    private MonthsLate() {}

    /**
     * Months or fractions of a month, from date to date: due on the 20th, the 20th of the next
     * month still is one and the 21st two. A month without that day ends on its last one (Código
     * Civil, art. 67): due on 31 January, one month goes to 28 February and two to 31 March.
     *
     * @return zero when filed in time
     */
    public static int between(LocalDate due, LocalDate filed) {
        if (!filed.isAfter(due)) {
            return 0;
        }
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(due, filed));
        return due.plusMonths(whole).isBefore(filed) ? whole + 1 : whole;
    }
}
