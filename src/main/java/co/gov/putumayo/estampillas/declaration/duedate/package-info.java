/**
 * When each month's declaration is due: the statute's term, moved by the legal acts that moved it.
 * Imports {@code shared} and {@code declaration.calendar} only.
 */
package co.gov.putumayo.estampillas.declaration.duedate;
