package co.gov.putumayo.estampillas.treasury.cap;

import java.math.BigDecimal;

/**
 * A limit of the statute.
 *
 * @param amount pesos of the base year; null for a share of the budget
 * @param share of the yearly budget; null for an amount
 * @param baseYear whose prices the amount is in; null for a share
 * @param warns false for a reading that is kept but does not warn (art. 340)
 */
record Cap(
        String code,
        String levy,
        String article,
        Basis basis,
        BigDecimal amount,
        BigDecimal share,
        Integer baseYear,
        String reading,
        boolean warns) {

    /** What the limit is measured on. */
    enum Basis {
        /** All that was ever issued since the base year, at its prices. */
        CONSTANT_TOTAL,
        /** What is issued in a year, at prices of the base year. */
        CONSTANT_YEARLY,
        /** What is issued in a year, as a share of that year's budget. */
        BUDGET_SHARE
    }
}
