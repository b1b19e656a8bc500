/**
 * Lines of files compared with our payments, thousands at a time by the database; what does not
 * agree is an open item with owner, age and next step until somebody explains it.
 */
package co.gov.putumayo.estampillas.treasury.bank.matching;
