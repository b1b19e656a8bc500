package co.gov.putumayo.estampillas.treasury.unidentified;

/** How far a resolution has come. */
enum ResolutionState {
    PREPARED,
    APPROVED,
    REJECTED
}
