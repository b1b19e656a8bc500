package co.gov.putumayo.estampillas.treasury.bank.file;

/** How far the work on a file has come. */
public enum BankFileState {
    /** Its bytes are arriving. */
    RECEIVING,
    /** Kept whole; its lines are being imported. */
    RECEIVED,
    /** Imported, but its own totals disagree: a second person must accept it. */
    HELD,
    /** Imported; its lines are being compared with our payments. */
    READ,
    /** Every line was compared. */
    MATCHED,
    /** Its head is not that of its format; nothing was imported. */
    REFUSED,
    /** Held and not accepted; its lines count for nothing. */
    DISCARDED
}
