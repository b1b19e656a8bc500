/**
 * The monthly declaration of withholding agents and collectors (arts. 299, 409-4, 411, 414–440).
 *
 * <p>Who owes it and until when: {@code registry}, {@code obligation}, {@code summons}, {@code
 * duedate}, {@code reminder}; what delay costs: {@code penalty} and {@code calendar}, pure, {@code
 * estimate} and {@code sanction}. The declaration itself: {@code fact} gathers the month, {@code
 * record} stores it, {@code owed} and {@code review} tell what follows from it, {@code draft},
 * {@code upload} and {@code filing} change it, {@code view} and {@code form} show it, {@code debt}
 * sums up what is overdue, {@code event} is what others hear. Imports {@code shared}, {@code
 * tariff}, {@code entity}, {@code payment.payable}, {@code liquidation}, {@code withholding},
 * {@code receipt} and {@code verification} only.
 */
package co.gov.putumayo.estampillas.declaration;
