/**
 * Money given back (arts. 301, 302, 625 to 635). Here the case itself: its states, clocks, sums and
 * events, which tell the ledger what to undo. {@code request} is what its payer does; {@code
 * decision}, {@code procedure} and {@code payment} what Tesorería does, of which {@code work} are
 * the calls; {@code desk} and {@code debt} what it reads; {@code release} what the entity writes
 * and {@code account} where the money goes. Those import this package, never the other way.
 */
package co.gov.putumayo.estampillas.treasury.refund;
