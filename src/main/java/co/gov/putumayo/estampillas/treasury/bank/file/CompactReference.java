package co.gov.putumayo.estampillas.treasury.bank.file;

/**
 * A reference as it survives a bank: letters and digits only, without zeros before them. The same
 * as the function {@code compact_reference} of the database.
 */
final class CompactReference {

    private CompactReference() {}

    static String of(String reference) {
        StringBuilder compact = new StringBuilder(reference.length());
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'a' && c <= 'z') {
                compact.append((char) (c - 'a' + 'A'));
            } else if ((c >= 'A' && c <= 'Z') || (c >= '1' && c <= '9')) {
                compact.append(c);
            } else if (c == '0' && compact.length() > 0) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
