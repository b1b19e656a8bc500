package co.gov.putumayo.estampillas.declaration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColombianHolidaysTest {

    private final ColombianHolidays holidays = new ColombianHolidays();

    @Test
    void knowsEveryHolidayOf2025() {
        assertThat(holidays.ofYear(2025))
                .isEqualTo(
                        days(
                                2025,
                                "01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07"
                                        + " 08-18 10-13 11-03 11-17 12-08 12-25"));
    }

    @Test
    void knowsEveryHolidayOf2026WithTheOneOfLaw2578() {
        assertThat(holidays.ofYear(2026))
                .isEqualTo(
                        days(
                                2026,
                                "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13"
                                        + " 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25"));
    }

    @Test
    void knowsEveryHolidayOf2027() {
        assertThat(holidays.ofYear(2027))
                .isEqualTo(
                        days(
                                2027,
                                "01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12"
                                        + " 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-13", "2027-07-12", "2028-07-10", "2029-07-09", "2030-07-15"})
    void movesTheVirginOfChiquinquiraToMonday(LocalDate monday) {
        assertThat(holidays.isHoliday(monday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2018-07-09", "2023-07-10", "2024-07-15", "2025-07-14"})
    void hasNoHolidayOfThatDayBeforeTheLaw(LocalDate monday) {
        assertThat(holidays.isHoliday(monday)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019-07-01", "2025, 2025-06-30", "2030, 2030-07-01"})
    void countsTwoHolidaysOnOneMondayOnce(int year, LocalDate monday) {
        int fromTheLaws = year < 2026 ? 18 : 19;

        Set<LocalDate> found = holidays.ofYear(year);

        assertThat(found).contains(monday).hasSize(fromTheLaws - 1);
    }

    private static Set<LocalDate> days(int year, String monthsAndDays) {
        return Stream.of(monthsAndDays.split(" ", -1))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
    }
}
