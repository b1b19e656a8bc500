package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsLateTest {

    @ParameterizedTest
    @CsvSource({
        // In time.
        "2026-02-20, 2026-02-01, 0",
        "2026-02-20, 2026-02-20, 0",
        // Date to date, and not by calendar months.
        "2026-02-20, 2026-02-21, 1",
        "2026-02-20, 2026-03-01, 1",
        "2026-02-20, 2026-03-20, 1",
        "2026-02-20, 2026-03-21, 2",
        "2026-02-20, 2027-02-20, 12",
        "2026-02-20, 2027-02-21, 13",
        // Due on the 31st: shorter months end on their last day.
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2",
        "2026-01-31, 2026-03-31, 2",
        "2026-01-31, 2026-04-01, 3",
        "2026-01-31, 2026-04-30, 3",
        "2026-01-31, 2026-05-01, 4",
        // Leap years.
        "2028-01-31, 2028-02-29, 1",
        "2028-01-31, 2028-03-01, 2",
        "2028-02-29, 2028-03-29, 1",
        "2028-02-29, 2028-03-30, 2",
        "2028-02-29, 2029-02-28, 12",
        "2028-02-29, 2029-03-01, 13",
        // Due on the last day of February: the same day of March, not its last.
        "2026-02-28, 2026-03-28, 1",
        "2026-02-28, 2026-03-29, 2",
    })
    void countsFromDateToDate(LocalDate due, LocalDate filed, int months) {
        assertThat(MonthsLate.between(due, filed)).isEqualTo(months);
    }

    @Property
    void isTheFewestMonthsThatReachTheFiling(
            @ForAll @DateRange(min = "2018-01-01", max = "2100-12-31") LocalDate due,
            @ForAll @IntRange(min = 1, max = 4000) int days) {
        LocalDate filed = due.plusDays(days);

        int months = MonthsLate.between(due, filed);

        assertThat(due.plusMonths(months)).isAfterOrEqualTo(filed);
        assertThat(due.plusMonths(months - 1L)).isBefore(filed);
    }
}
