package co.gov.putumayo.estampillas.treasury.unidentified;

/** What became of money of unknown origin. */
enum MoneyState {
    REGISTERED,
    IDENTIFIED,
    SPREAD
}
