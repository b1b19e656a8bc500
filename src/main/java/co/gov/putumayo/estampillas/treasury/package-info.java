/**
 * Where the money is: {@code ledger} keeps the books, {@code distribution} the rules by which
 * stamps are shared out, {@code posting} turns events into entries.
 */
package co.gov.putumayo.estampillas.treasury;
