package co.gov.putumayo.estampillas.tariff.engine;

import java.util.Locale;

/** Things the payer must know that change no amount. */
public enum NoteCode {
    /** Fondo rotatorio and timbre, which the nation collects (art. 378 par.). */
    NATIONAL_PASSPORT_AMOUNTS,
    /** Withheld by the contracting entity on each payment (arts. 276, 282, 283). */
    PUBLIC_WORKS_CONTRIBUTION,
    /** On the gross revenue of road, river, sea and air port concessions (arts. 276, 282). */
    CONCESSION_CONTRIBUTION;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
