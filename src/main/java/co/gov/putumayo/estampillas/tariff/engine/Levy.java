package co.gov.putumayo.estampillas.tariff.engine;

/**
 * Something the Department charges.
 *
 * @param legalBasis laws and articles that created and adopted it, in Spanish
 * @param article of the ordinance that has its table
 * @param position order of the statute
 */
public record Levy(
        String code, Kind kind, String name, String legalBasis, String article, int position) {

    /** Nature of a levy. */
    public enum Kind {
        STAMP,
        FEE,
        CONTRIBUTION
    }
}
