/**
 * The pure calculation: an act, a tariff and the annual values in, lines out. No database, no
 * transport, no clock and no text for people: reasons leave as codes with their data. Imports only
 * {@code shared}.
 */
package co.gov.putumayo.estampillas.tariff.engine;
