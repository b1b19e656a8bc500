/** What Tesorería does with a refund, as calls of the API. */
package co.gov.putumayo.estampillas.treasury.refund.work;
