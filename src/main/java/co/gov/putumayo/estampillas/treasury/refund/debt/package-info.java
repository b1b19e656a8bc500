/** Overdue debts of the payer that the service itself knows, to be set off (art. 633). */
package co.gov.putumayo.estampillas.treasury.refund.debt;
