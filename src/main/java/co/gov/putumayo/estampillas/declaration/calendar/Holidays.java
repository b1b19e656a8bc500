package co.gov.putumayo.estampillas.declaration.calendar;

import java.time.LocalDate;

/** Tells which days nobody works, besides Saturdays and Sundays. */
@FunctionalInterface
public interface Holidays {

    boolean isHoliday(LocalDate day);
}
