package co.gov.putumayo.estampillas.treasury.unidentified;

/** What became of money of unknown origin. */
public enum MoneyState {
    REGISTERED,
    IDENTIFIED,
    SPREAD
}
