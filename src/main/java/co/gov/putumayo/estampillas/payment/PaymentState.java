package co.gov.putumayo.estampillas.payment;

/** Life of the wish to pay one payable. */
public enum PaymentState {
    OPEN,
    /** The whole amount was received. For ever: money given back is another matter's record. */
    PAID,
    /** Its time ended with nothing received and no attempt alive. */
    EXPIRED,
    CANCELLED
}
