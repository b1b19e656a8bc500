package co.gov.putumayo.estampillas.treasury.distribution;

/** What became of proposed rules. */
public enum RuleState {
    PROPOSED,
    APPROVED,
    REJECTED
}
