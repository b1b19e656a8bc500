/**
 * Computes every liquidation again each night with its own tariff version and tells of differences.
 * Imports {@code shared}, {@code tariff} and {@code liquidation}.
 */
package co.gov.putumayo.estampillas.treasury.recompute;
