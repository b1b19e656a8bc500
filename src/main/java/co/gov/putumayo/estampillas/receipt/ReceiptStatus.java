package co.gov.putumayo.estampillas.receipt;

/** Whether the Department still has the money of a receipt. */
public enum ReceiptStatus {
    ISSUED,
    /** Given back to the payer (arts. 625–635). */
    REFUNDED
}
