/**
 * Payment of the funds: batches that one person prepares and another approves, their terms and
 * acts. Imports {@code shared}, {@code treasury.ledger} and {@code treasury.distribution}.
 */
package co.gov.putumayo.estampillas.treasury.transfer;
