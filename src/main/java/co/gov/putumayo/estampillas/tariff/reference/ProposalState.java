package co.gov.putumayo.estampillas.tariff.reference;

/** What became of a proposal. */
public enum ProposalState {
    PROPOSED,
    /** In force; perhaps another version came later. */
    PUBLISHED,
    DISCARDED
}
