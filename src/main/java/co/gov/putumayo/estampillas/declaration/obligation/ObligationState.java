package co.gov.putumayo.estampillas.declaration.obligation;

/** What became of an owed month. */
public enum ObligationState {
    /** Not declared, and there is still time. */
    PENDING,
    FILED,
    /** Not declared, and the time is over. */
    OVERDUE
}
