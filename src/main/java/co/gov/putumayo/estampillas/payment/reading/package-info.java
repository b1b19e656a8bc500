/** A payment as its payer follows it, and the way back from the bank. */
package co.gov.putumayo.estampillas.payment.reading;
