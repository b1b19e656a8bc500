package co.gov.putumayo.estampillas.treasury.bank.matching;

/** Where an item stands. */
public enum ItemState {
    OPEN,
    /** One person would give the money up; another must agree. */
    PROPOSED,
    RESOLVED
}
