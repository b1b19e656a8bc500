/**
 * The port to payment gateways and what every gateway shares: which one new attempts use, and the
 * list of banks of the day. Knows no entity of the payment module and no adapter; each adapter is a
 * package below that imports this one and none of its siblings.
 */
package co.gov.putumayo.estampillas.payment.gateway;
