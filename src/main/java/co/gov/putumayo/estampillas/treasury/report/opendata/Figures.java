package co.gov.putumayo.estampillas.treasury.report.opendata;

/**
 * Of some payments.
 *
 * @param payers different ones, or fewer: of several months together those of the fullest, because
 *     the same may pay again
 * @param amount pesos
 */
record Figures(long receipts, long payers, long amount) {

    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                receipts + other.receipts, Math.max(payers, other.payers), amount + other.amount);
    }
}
