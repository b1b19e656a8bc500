/**
 * What a payment needs to know of the thing paid. Liquidations and declarations implement {@link
 * co.gov.putumayo.estampillas.payment.payable.PayableSource}; the payment module knows neither.
 */
package co.gov.putumayo.estampillas.payment.payable;
