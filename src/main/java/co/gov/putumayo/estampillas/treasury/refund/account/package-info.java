/** The bank account a refund goes to: checked, sealed, and opened for whoever pays. */
package co.gov.putumayo.estampillas.treasury.refund.account;
