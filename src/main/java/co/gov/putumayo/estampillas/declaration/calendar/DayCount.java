package co.gov.putumayo.estampillas.declaration.calendar;

/** How the days of a term are counted. */
public enum DayCount {
    /**
     * Holidays, Saturdays and Sundays do not count: terms of days in laws and official acts leave
     * them out unless they say otherwise (Ley 4 of 1913, art. 62).
     */
    BUSINESS,
    /** All days count; a term that ends when nobody works goes on until the next business day. */
    CALENDAR
}
