package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.RowType;

/**
 * Rows of one levy, origin and type, added up.
 *
 * @param base pesos
 * @param amount pesos
 * @param count rows
 */
public record BoxSum(
        String levy, RowOrigin origin, RowType type, long base, long amount, long count) {}
