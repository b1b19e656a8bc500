package co.gov.putumayo.estampillas.tariff.drafting;

/** What became of a draft. */
enum DraftState {
    DRAFT,
    PUBLISHED,
    DISCARDED
}
