/**
 * The collection as open data: what could tell of single payers is left out, together with whatever
 * would give it away (Ley 1581 of 2012).
 */
package co.gov.putumayo.estampillas.treasury.report.opendata;
