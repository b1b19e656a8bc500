/**
 * What was collected, by stamp, entity, municipality and time, to read, to draw and to take away in
 * files of any length; the yearly reports of arts. 315 and 323.
 */
package co.gov.putumayo.estampillas.treasury.report;
