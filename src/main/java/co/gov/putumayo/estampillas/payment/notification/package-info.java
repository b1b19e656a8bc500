/**
 * Messages of gateways: the raw body is authenticated by the gateway's adapter, stored in an inbox
 * that knows each event once, and only then makes its attempt due for a look. Imports {@code
 * payment} and the gateway port.
 */
package co.gov.putumayo.estampillas.payment.notification;
