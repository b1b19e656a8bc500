/**
 * Starting a payment: what may be paid, one live trip to a bank at a time, and what the gateway
 * answered.
 */
package co.gov.putumayo.estampillas.payment.start;
