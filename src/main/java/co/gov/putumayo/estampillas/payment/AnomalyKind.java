package co.gov.putumayo.estampillas.payment;

/** Why money received does not simply pay its payable. */
public enum AnomalyKind {
    WRONG_AMOUNT(true),
    /** How much it is in pesos only people can find out. */
    WRONG_CURRENCY(false),
    /** The payable was paid, or settled by other means, already. */
    SECOND_APPROVAL(true),
    /** Approved after its payment had ended, so that it cannot be honoured. */
    LATE_APPROVAL(true),
    /** The payable was withdrawn meanwhile. */
    NOT_PAYABLE(true),
    /** The gateway takes back an approval. */
    REVERSED(false);

    private final boolean refundable;

    AnomalyKind(boolean refundable) {
        this.refundable = refundable;
    }

    /** Whether pesos are in the bank that pay nothing: they open a refund case. */
    public boolean isRefundable() {
        return refundable;
    }
}
