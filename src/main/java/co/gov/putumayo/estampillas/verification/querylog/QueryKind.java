package co.gov.putumayo.estampillas.verification.querylog;

/** How an officer asked. */
public enum QueryKind {
    SUFFICIENCY,
    BATCH,
    COMPARISON
}
