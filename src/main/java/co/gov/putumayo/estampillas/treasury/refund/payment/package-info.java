/** The payment of an approved refund, with the interest it had come to bear (arts. 634, 635). */
package co.gov.putumayo.estampillas.treasury.refund.payment;
