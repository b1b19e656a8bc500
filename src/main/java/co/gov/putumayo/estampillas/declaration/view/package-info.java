/**
 * Declarations as those who may read them see them: whole, row by row, listed. Each reading is
 * noted (art. 418).
 */
package co.gov.putumayo.estampillas.declaration.view;
