/**
 * Money given back (arts. 301, 302, 625 to 635). Here the case itself: its states, clocks, sums and
 * events, which tell the ledger what to undo. {@code request} is what its payer does, {@code
 * decision} and {@code payment} what Tesorería does, {@code desk} what it reads, {@code release}
 * what the entity writes and {@code account} where the money goes; those import this package, never
 * the other way.
 */
package co.gov.putumayo.estampillas.treasury.refund;
