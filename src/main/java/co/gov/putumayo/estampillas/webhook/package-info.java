/**
 * Tells other systems what happened here, as Standard Webhooks 1.0.0 says: subscriptions by API,
 * one message for each subscription written in the transaction of the event, delivery with retries
 * for three days, and a log with resending. Knows events only as {@code PublishedEvent}. The
 * messages say which payment or receipt, never whose (Ley 1581 of 2012). Imports only {@code
 * shared}.
 */
package co.gov.putumayo.estampillas.webhook;
