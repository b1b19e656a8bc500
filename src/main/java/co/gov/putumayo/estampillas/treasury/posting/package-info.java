/**
 * Turns what happened into entries of the ledger: receipts, anomalies, declarations, settlements.
 * Nobody imports it.
 */
package co.gov.putumayo.estampillas.treasury.posting;
