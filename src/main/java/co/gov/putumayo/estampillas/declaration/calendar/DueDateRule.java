package co.gov.putumayo.estampillas.declaration.calendar;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When the declaration of a period is due: within some days after it ends (art. 299).
 *
 * @param days of the term; the statute says fifteen
 */
public record DueDateRule(int days, DayCount count, Holidays holidays) {

    public DueDateRule {
        if (days < 1) {
            throw new IllegalArgumentException("A term has at least one day, not " + days);
        }
    }

    /** The last day of the term. */
    public LocalDate dueDate(TaxPeriod period) {
        return switch (count) {
            case BUSINESS -> {
                LocalDate day = period.lastDay();
                for (int counted = 0; counted < days; counted++) {
                    day = businessDayFrom(day.plusDays(1));
                }
                yield day;
            }
            case CALENDAR -> businessDayFrom(period.lastDay().plusDays(days));
        };
    }

    private LocalDate businessDayFrom(LocalDate day) {
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
