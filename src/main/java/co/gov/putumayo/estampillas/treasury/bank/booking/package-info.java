/** Books what banks settled: from the gateway that held the money to the Department's bank. */
package co.gov.putumayo.estampillas.treasury.bank.booking;
