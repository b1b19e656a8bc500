package co.gov.putumayo.estampillas.treasury.bank.format;

import java.time.LocalDate;

/**
 * What a file says of itself and what was counted in it.
 *
 * @param readable false when its head is not that of its format: nothing after it was read
 * @param source code of the bank, or null
 * @param collectedOn day of collection of its head, or null
 * @param details lines of money, good or bad
 * @param cents sum of the amounts that could be read
 * @param controls whether its own totals agree
 * @param declaredDetails as its last line says, or null
 * @param declaredCents as its last line says, or null
 */
public record FileSummary(
        boolean readable,
        String source,
        LocalDate collectedOn,
        int lines,
        long details,
        long cents,
        Controls controls,
        Long declaredDetails,
        Long declaredCents) {

    /** What the control totals of a file say about it. */
    public enum Controls {
        AGREE,
        /** They differ, or are missing where the format has them. */
        DIFFER,
        /** The format has none. */
        NONE
    }
}
