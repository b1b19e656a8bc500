/**
 * What the Department charges: levies, dated rules, fees, exemptions and annual values; which of
 * them an act owes. {@link co.gov.putumayo.estampillas.tariff.Tariffs} is the face for other
 * features. Imports {@code shared} and {@code tariff.engine} only.
 */
package co.gov.putumayo.estampillas.tariff;
