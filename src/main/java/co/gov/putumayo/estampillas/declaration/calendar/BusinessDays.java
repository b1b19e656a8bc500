package co.gov.putumayo.estampillas.declaration.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days that count in terms of days, unless the law says calendar ones (Ley 4 of 1913, art. 62). */
public record BusinessDays(Holidays holidays) {

    /** The last day of a term of so many business days after a day. */
    public LocalDate after(LocalDate day, int days) {
        LocalDate last = day;
        for (int counted = 0; counted < days; counted++) {
            last = from(last.plusDays(1));
        }
        return last;
    }

    /** That day or, when nobody works on it, the next on which somebody does. */
    public LocalDate from(LocalDate day) {
        LocalDate open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.isHoliday(day);
    }
}
