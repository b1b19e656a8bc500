package co.gov.putumayo.estampillas.declaration.duedate;

/** What became of an act that moves a due date. */
public enum ExtensionState {
    /** It counts for nothing yet. */
    PROPOSED,
    /** It moves the date; perhaps a later act prevails. */
    APPROVED,
    DISCARDED
}
