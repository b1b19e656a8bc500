/**
 * PlacetoPay Checkout (Evertec): the payer is sent to a page of PlacetoPay, which lists the banks
 * of PSE and reports the end of the session. Imports the port only. FACTS §7; placetopay-docs,
 * src/pages/checkout.
 */
package co.gov.putumayo.estampillas.payment.gateway.placetopay;
