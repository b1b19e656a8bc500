/**
 * Tables that people upload and download: CSV and XLSX, read and written row by row in bounded
 * memory. A reader names the columns it wants, a feature judges the cells, and what is wrong is
 * told by row and column.
 */
package co.gov.putumayo.estampillas.shared.sheet;
