/** Refunds: the cases by state with their clocks, one case, its decision and its payment. */
package co.gov.putumayo.estampillas.portal.treasury.refund;
