package co.gov.putumayo.estampillas.treasury.bank.matching;

/** What does not agree. */
public enum ItemKind {
    /** A payment of ours, with another amount. */
    AMOUNT_DIFFERS,
    /** A payment of ours that no file tells of, its time in transit being over. */
    NOT_IN_BANK,
    /** Money of no payment of ours. */
    NOT_OURS,
    /** A payment that a file of the same feed told of before. */
    DUPLICATE
}
