package co.gov.putumayo.estampillas.declaration.calendar;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
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
        BusinessDays open = new BusinessDays(holidays);
        return switch (count) {
            case BUSINESS -> open.after(period.lastDay(), days);
            case CALENDAR -> open.from(period.lastDay().plusDays(days));
        };
    }
}
