/**
 * The {@code Idempotency-Key} header: the first answer is stored in the transaction that did the
 * work, so a repeated request gets that answer and does nothing.
 */
package co.gov.putumayo.estampillas.shared.idempotency;
