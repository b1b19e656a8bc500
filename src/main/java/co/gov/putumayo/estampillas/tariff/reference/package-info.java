/**
 * Values that others fix and this service only loads: UVT, SMMLV and UVB of a year, the usury rate
 * of a month, the inflation of a year. One officer of Rentas proposes, another one publishes; what
 * is published is only corrected by another version with its reason. Imports {@code shared}, {@code
 * tariff}, {@code tariff.engine} and {@code tariff.rehearsal} only.
 */
package co.gov.putumayo.estampillas.tariff.reference;
