/**
 * Lends declarations that were filed late to rehearsals of rates and UVT. Imports {@code shared},
 * {@code tariff.rehearsal}, {@code tariff}, {@code declaration.duedate}, {@code
 * declaration.estimate} and {@code declaration.penalty} only.
 */
package co.gov.putumayo.estampillas.declaration.rehearsal;
