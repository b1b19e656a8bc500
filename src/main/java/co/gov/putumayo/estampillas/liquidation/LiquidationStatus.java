package co.gov.putumayo.estampillas.liquidation;

/** State of a liquidation; {@link #EXPIRED} is never stored, time alone brings it about. */
public enum LiquidationStatus {
    OPEN,
    PAID,
    /** Collected by the entity at its first or only payment (art. 296). */
    WITHHELD,
    EXPIRED,
    CANCELLED,
    /** Its total is zero. */
    NOTHING_DUE
}
