/**
 * Drafts: made from the facts of the month, completed by hand, explained, gathered anew, withdrawn.
 * Any change voids the signatures given.
 */
package co.gov.putumayo.estampillas.declaration.draft;
