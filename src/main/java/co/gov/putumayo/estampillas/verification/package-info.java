/**
 * The public check of a receipt and its one use: an entity annuls a receipt by binding it to one
 * document (arts. 298-3, 307), once, ever. Answers say only what may be public (Ley 1581 of 2012),
 * and the same for an unknown code as for a wrong check. May import {@code shared}, {@code receipt}
 * and the views of {@code tariff} and {@code entity}.
 */
package co.gov.putumayo.estampillas.verification;
