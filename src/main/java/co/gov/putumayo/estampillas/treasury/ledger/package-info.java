/**
 * The double-entry ledger: append only, one entry for each source, chained by hashes after the
 * commit. Other parts of the treasury call {@code PostEntry} in their own transaction. Imports
 * {@code shared} only.
 */
package co.gov.putumayo.estampillas.treasury.ledger;
