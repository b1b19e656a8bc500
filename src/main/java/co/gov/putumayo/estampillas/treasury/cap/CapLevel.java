package co.gov.putumayo.estampillas.treasury.cap;

/** How near a stamp is to its cap. */
public enum CapLevel {
    OK,
    WATCH,
    WARNING,
    EXCEEDED,
    /** A budget or price index is missing. */
    NO_DATA
}
