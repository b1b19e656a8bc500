/**
 * The auditor's pack: one period of books, rules, receipts and bank files, with a script that
 * checks it all without this service. Imports {@code shared}, {@code receipt.signature}, the
 * ledger, the distribution and the bank files.
 */
package co.gov.putumayo.estampillas.treasury.audit;
