/** Files of banks, what does not agree with them, and payments that people must look at. */
package co.gov.putumayo.estampillas.portal.treasury.bank;
