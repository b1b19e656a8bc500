/**
 * A gateway that plays its own bank, for demonstrations and tests: it has books of its own, pages
 * where one chooses what the bank does, and the faults real banks have. Off unless configured;
 * production does not start with it.
 */
package co.gov.putumayo.estampillas.payment.gateway.sandbox;
