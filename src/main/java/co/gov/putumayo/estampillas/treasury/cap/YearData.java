package co.gov.putumayo.estampillas.treasury.cap;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the caps of a year are measured with.
 *
 * @param budget pesos, or null
 * @param priceIndex or null
 * @param elsewhere pesos of each stamp collected outside this service
 */
record YearData(BigDecimal budget, BigDecimal priceIndex, Map<String, BigDecimal> elsewhere) {

    static final YearData NONE = new YearData(null, null, Map.of());

    BigDecimal elsewhere(String levy) {
        return elsewhere.getOrDefault(levy, BigDecimal.ZERO);
    }
}
