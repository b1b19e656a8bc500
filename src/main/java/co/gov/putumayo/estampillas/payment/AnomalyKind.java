package co.gov.putumayo.estampillas.payment;

/** Why money received does not simply pay its payable. */
enum AnomalyKind {
    WRONG_AMOUNT,
    WRONG_CURRENCY,
    /** The payable was paid, or settled by other means, already. */
    SECOND_APPROVAL,
    /** Approved after its payment had ended, so that it cannot be honoured. */
    LATE_APPROVAL,
    /** The payable was withdrawn meanwhile. */
    NOT_PAYABLE,
    /** The gateway takes back an approval. */
    REVERSED
}
