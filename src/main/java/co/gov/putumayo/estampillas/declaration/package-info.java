/**
 * The monthly declaration of withholding agents and collectors (arts. 299, 409-4, 411, 414–440). So
 * far, around the declaration itself: when it is due ({@code duedate}) and what filing late or
 * correcting costs ({@code estimate}); the calculations are pure, in {@code calendar} and {@code
 * penalty}. Imports {@code shared}, {@code tariff}, {@code entity} and {@code payment.payable}
 * only.
 */
package co.gov.putumayo.estampillas.declaration;
