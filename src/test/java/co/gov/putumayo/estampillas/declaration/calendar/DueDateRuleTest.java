package co.gov.putumayo.estampillas.declaration.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateRuleTest {

    private static final Holidays HOLIDAYS = new ColombianHolidays();

    /** Easter and the two holidays of July are among these days. */
    @ParameterizedTest
    @CsvSource({"1, 2026-02-20", "3, 2026-04-23", "6, 2026-07-23", "12, 2027-01-25"})
    void countsFifteenBusinessDays(int month, LocalDate due) {
        DueDateRule rule = new DueDateRule(15, DayCount.BUSINESS, HOLIDAYS);

        assertThat(rule.dueDate(TaxPeriod.of(2026, month))).isEqualTo(due);
    }

    /** 15 February 2026 is a Sunday, 15 July 2026 a Wednesday, 15 August a Saturday before 17. */
    @ParameterizedTest
    @CsvSource({"1, 2026-02-16", "6, 2026-07-15", "7, 2026-08-18"})
    void countsCalendarDaysUntilABusinessDay(int month, LocalDate due) {
        DueDateRule rule = new DueDateRule(15, DayCount.CALENDAR, HOLIDAYS);

        assertThat(rule.dueDate(TaxPeriod.of(2026, month))).isEqualTo(due);
    }

    @Test
    void refusesTermWithoutDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDateRule(0, DayCount.BUSINESS, HOLIDAYS));
    }
}
