/**
 * Holidays and terms counted in days, without database, transport or clock. Imports {@code shared}
 * only.
 */
package co.gov.putumayo.estampillas.declaration.calendar;
