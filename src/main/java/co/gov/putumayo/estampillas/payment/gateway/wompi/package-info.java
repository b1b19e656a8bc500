/**
 * Wompi: PSE through its API, without a page of its own. Imports the port only. FACTS §6;
 * docs.wompi.co.
 */
package co.gov.putumayo.estampillas.payment.gateway.wompi;
