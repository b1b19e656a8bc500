/** What a payer does with a refund: asks, joins money that pays nothing, follows and withdraws. */
package co.gov.putumayo.estampillas.treasury.refund.request;
