/**
 * The declaration itself: what is stored of it, its states and boxes, who may open it. Imports
 * {@code shared}, {@code tariff}, {@code entity}, {@code declaration.fact}, {@code
 * declaration.event} and {@code declaration.owed}.
 */
package co.gov.putumayo.estampillas.declaration.record;
