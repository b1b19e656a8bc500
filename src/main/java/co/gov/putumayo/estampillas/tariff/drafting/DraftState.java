package co.gov.putumayo.estampillas.tariff.drafting;

/** What became of a draft. */
public enum DraftState {
    DRAFT,
    PUBLISHED,
    DISCARDED
}
