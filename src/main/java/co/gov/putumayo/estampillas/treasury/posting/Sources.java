package co.gov.putumayo.estampillas.treasury.posting;

/** Kinds of sources that this package posts. */
final class Sources {

    static final String RECEIPT = "receipt";
    static final String ANOMALY = "anomaly";
    static final String DECLARATION = "declaration";
    static final String DECLARATION_BALANCE = "declaration-balance";
    static final String REFUND = "refund";
    static final String REFUND_PAYMENT = "refund-payment";
    static final String SET_OFF = "set-off";
    static final String SETTLEMENT = "settlement";

    private Sources() {}
}
