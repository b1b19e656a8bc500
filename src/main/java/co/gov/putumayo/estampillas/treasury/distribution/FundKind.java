package co.gov.putumayo.estampillas.treasury.distribution;

/** What a fund is for. */
public enum FundKind {
    /** Pension liabilities (art. 308). */
    PENSION,
    /** What the statute destines the stamp to. */
    DESTINATION
}
