/**
 * Asks gateways about attempts that nobody told us of, ends payments whose time is over, and keeps
 * the figures operators watch. Runs on every replica at once: rows are claimed one by one. Imports
 * {@code payment}.
 */
package co.gov.putumayo.estampillas.payment.reconciliation;
