/**
 * What a change of tariff or of a reference value would have done to the operations of a year,
 * before it takes effect. Other features lend their operations: {@link
 * co.gov.putumayo.estampillas.tariff.rehearsal.PastActs}, {@link
 * co.gov.putumayo.estampillas.tariff.rehearsal.PastEstimates}. Imports {@code shared} and {@code
 * tariff} only.
 */
package co.gov.putumayo.estampillas.tariff.rehearsal;
