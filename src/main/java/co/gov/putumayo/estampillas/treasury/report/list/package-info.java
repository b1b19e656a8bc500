/**
 * Lists that Tesorería reports besides the collection: exemptions, transfers to funds, months not
 * declared in time; to read, and to take away in files of any length.
 */
package co.gov.putumayo.estampillas.treasury.report.list;
