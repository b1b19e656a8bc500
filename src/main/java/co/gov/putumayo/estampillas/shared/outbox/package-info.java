/**
 * Domain events: written in the transaction that causes them, delivered after it to each handler
 * exactly once in effect, kept for ever as the audit trail.
 */
package co.gov.putumayo.estampillas.shared.outbox;
