package co.gov.putumayo.estampillas.shared.sheet;

/**
 * How much an upload may hold.
 *
 * @param rows below the header
 * @param bytes of the file
 * @param expandedBytes of all that is packed in an XLSX file
 */
public record SheetLimits(int rows, long bytes, long expandedBytes) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long BYTES = 10 * MEGABYTE;
    private static final long EXPANDED_BYTES = 64 * MEGABYTE;

    /** Of at most so many rows, 10 MB, 64 MB unpacked. */
    public static SheetLimits ofRows(int rows) {
        return new SheetLimits(rows, BYTES, EXPANDED_BYTES);
    }
}
