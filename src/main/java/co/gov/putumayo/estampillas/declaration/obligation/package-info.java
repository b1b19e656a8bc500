/**
 * Which months each declarant owes, until when, and which it declared or not (arts. 299, 404, 415).
 * {@link co.gov.putumayo.estampillas.declaration.obligation.Obligations} is the face for the
 * declarations themselves. Imports {@code shared}, {@code tariff}, {@code declaration.registry},
 * {@code declaration.duedate} and {@code declaration.penalty} only.
 */
package co.gov.putumayo.estampillas.declaration.obligation;
