/**
 * Money of unknown origin (art. 300): its register, its spreading over the stamps by resolution,
 * and its way to a liquidation once somebody proves whose it is. Imports {@code shared}, {@code
 * payment.payable}, {@code liquidation}, {@code treasury.bank.matching} and the ledger.
 */
package co.gov.putumayo.estampillas.treasury.unidentified;
