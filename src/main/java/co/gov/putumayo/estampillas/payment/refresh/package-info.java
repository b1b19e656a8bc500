/**
 * What a gateway says about a trip, read under a row lock: evidence, money received, next check.
 */
package co.gov.putumayo.estampillas.payment.refresh;
