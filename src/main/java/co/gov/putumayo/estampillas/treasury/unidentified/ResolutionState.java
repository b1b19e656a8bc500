package co.gov.putumayo.estampillas.treasury.unidentified;

/** How far a resolution has come. */
public enum ResolutionState {
    PREPARED,
    APPROVED,
    REJECTED
}
