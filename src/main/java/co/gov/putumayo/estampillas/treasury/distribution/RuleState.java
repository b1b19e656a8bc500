package co.gov.putumayo.estampillas.treasury.distribution;

/** What became of proposed rules. */
enum RuleState {
    PROPOSED,
    APPROVED,
    REJECTED
}
