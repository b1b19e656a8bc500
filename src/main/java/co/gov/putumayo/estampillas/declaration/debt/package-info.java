/**
 * What an agent owes, overdue, by what this service itself knows: for Tesorería, which sets it off
 * before it gives money back (arts. 418, 633).
 */
package co.gov.putumayo.estampillas.declaration.debt;
