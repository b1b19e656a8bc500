/**
 * Rows by hand uploaded as a table, CSV or XLSX, with a published template. All or none is written,
 * and everything wrong with any cell comes back at once.
 */
package co.gov.putumayo.estampillas.declaration.upload;
