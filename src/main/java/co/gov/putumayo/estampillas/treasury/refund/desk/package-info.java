/** The refunds as Tesorería reads them. */
package co.gov.putumayo.estampillas.treasury.refund.desk;
