package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import java.time.LocalDate;

/**
 * The year of a page, and those to go on to.
 *
 * @param next null when it has not begun
 */
public record ShownYear(int value, Integer before, Integer next) {

    private static final int FIRST = DueDates.FIRST_YEAR;

    /**
     * @param asked whatever the address says; this year unless it is one that is declared
     */
    static ShownYear of(String asked, LocalDate today) {
        int now = today.getYear();
        int year = now;
        if (asked != null && asked.matches("\\d{4}")) {
            int typed = Integer.parseInt(asked);
            year = typed >= FIRST && typed <= now ? typed : now;
        }
        return new ShownYear(year, year > FIRST ? year - 1 : null, year < now ? year + 1 : null);
    }
}
