package co.gov.putumayo.estampillas.treasury.refund;

/** How a case came to be. */
public enum RefundOrigin {
    /** The payer of a receipt asked. */
    REQUEST,
    /** Money came that pays nothing; the payer may join by asking. */
    ANOMALY
}
