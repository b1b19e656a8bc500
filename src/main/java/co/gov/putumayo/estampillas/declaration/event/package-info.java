/**
 * What happens to declarations, as other features hear of it: the ledger, obligations, webhooks.
 * Imports only {@code shared}.
 */
package co.gov.putumayo.estampillas.declaration.event;
