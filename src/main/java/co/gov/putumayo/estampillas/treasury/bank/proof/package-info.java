/**
 * Proves each day to the peso: receipts are what banks settled, what is on its way and what was
 * given back; every difference stands in a list, and a day is closed when each is explained.
 */
package co.gov.putumayo.estampillas.treasury.bank.proof;
