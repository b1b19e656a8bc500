/** The written release of an entity without which a receipt it used is not refunded. */
package co.gov.putumayo.estampillas.treasury.refund.release;
