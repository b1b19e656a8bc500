/**
 * Public calculators: what filing late or correcting costs, with the statute's rates of the day.
 * Nothing is stored. Imports {@code shared}, {@code tariff}, {@code declaration.duedate} and {@code
 * declaration.penalty} only.
 */
package co.gov.putumayo.estampillas.declaration.estimate;
