package co.gov.putumayo.estampillas.treasury.report;

/** What a report tells apart besides time. */
public enum Dimension {
    LEVY,
    ENTITY,
    MUNICIPALITY
}
