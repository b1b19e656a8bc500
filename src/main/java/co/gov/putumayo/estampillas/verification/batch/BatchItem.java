package co.gov.putumayo.estampillas.verification.batch;

/**
 * A receipt to verify, as it was given.
 *
 * @param row of the table, or place in the JSON list counted from 1
 * @param code as typed; empty when missing
 * @param check as typed; null when none
 */
record BatchItem(int row, String code, String check) {

    private static final int LONGEST = 64;

    BatchItem {
        code = shorten(code == null ? "" : code.strip());
        check = check == null || check.isBlank() ? null : shorten(check.strip());
    }

    /** Nothing longer can be right, and it is kept and shown. */
    private static String shorten(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", " ");
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    }
}
