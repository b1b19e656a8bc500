package co.gov.putumayo.estampillas.withholding;

import java.math.BigDecimal;

/**
 * All that an entity withheld of one levy in a month.
 *
 * @param kind of levy: STAMP, FEE or CONTRIBUTION
 * @param base pesos: sum of the bases of the acts
 * @param exact pesos before the rounding of each line
 * @param amount pesos withheld: sum of the rounded lines
 * @param acts how many withholdings it sums
 */
public record LevyWithheld(
        String levy,
        String kind,
        String name,
        BigDecimal base,
        BigDecimal exact,
        long amount,
        long acts) {}
