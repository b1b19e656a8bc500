package co.gov.putumayo.estampillas.declaration.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Holidays of Colombia: Ley 51 of 1983, and Ley 2578 of 2026, which adds 9 July, moved to Monday.
 */
public final class ColombianHolidays implements Holidays {

    /** The library lists Easter Sunday, which no law makes a holiday: it is a Sunday already. */
    private static final String EASTER = "EASTER";

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean isHoliday(LocalDate day) {
        return ofYear(day.getYear()).contains(day);
    }

    /** All of a year; two that fall on one Monday count once. */
    Set<LocalDate> ofYear(int year) {
        return byYear.computeIfAbsent(year, this::load);
    }

    private Set<LocalDate> load(int year) {
        return manager.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !holiday.getPropertiesKey().endsWith(EASTER))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
