package co.gov.putumayo.estampillas.tariff.engine;

import java.util.Map;

/**
 * Units of one year.
 *
 * @param pesos by unit; a unit that is not there has no value that year and is never guessed
 */
public record AnnualValues(int year, Map<AnnualUnit, Long> pesos) {

    public AnnualValues {
        pesos = Map.copyOf(pesos);
    }

    /** Whether nothing is known of the year. */
    public boolean isEmpty() {
        return pesos.isEmpty();
    }

    public boolean has(AnnualUnit unit) {
        return pesos.containsKey(unit);
    }

    /**
     * @throws IllegalStateException when the year has no value of that unit; ask {@link #has} first
     */
    long of(AnnualUnit unit) {
        Long value = pesos.get(unit);
        if (value == null) {
            throw new IllegalStateException("No " + unit + " of " + year);
        }
        return value;
    }
}
