package co.gov.putumayo.estampillas.treasury.report;

import java.time.LocalDate;

/** The time that a row of a report sums up. */
public enum TimeUnit {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private final int characters;

    TimeUnit(int characters) {
        this.characters = characters;
    }

    /** As people write it: 2026-03-15, 2026-03 or 2026. */
    String label(LocalDate day) {
        return day.toString().substring(0, characters);
    }
}
