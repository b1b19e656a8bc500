/**
 * What filing and paying a declaration on a given day costs: tax, penalty and interest, with the
 * statute's dates and rates. Imports {@code shared}, {@code tariff}, {@code declaration.duedate},
 * {@code declaration.estimate} and {@code declaration.penalty}.
 */
package co.gov.putumayo.estampillas.declaration.owed;
