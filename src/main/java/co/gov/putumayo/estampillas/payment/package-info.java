/**
 * Payments and their attempts: money that is never lost nor taken twice. A {@code Payment} is the
 * wish to pay one payable, a {@code PaymentAttempt} one trip to a gateway. Knows nothing of what is
 * paid beyond {@code payment.payable}; imports {@code shared} and the gateway port. {@code start}
 * begins attempts, {@code reading} shows them, and everything that tells what became of one (the
 * payer's return, notifications, the poller) runs {@code refresh}; those import this package, never
 * the other way.
 */
package co.gov.putumayo.estampillas.payment;
