package co.gov.putumayo.estampillas.treasury.bank.format;

/**
 * Something in a file that cannot be read as its format says.
 *
 * @param line from 1
 * @param column of its first character, from 1
 * @param code stable, such as {@code not-a-number}; its text is in the messages
 * @param found what stands there, cut short; never more than one field
 */
public record RowError(int line, int column, String code, String found) {

    private static final int LONGEST_FOUND = 50;

    public RowError {
        found = found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND) : found;
    }
}
