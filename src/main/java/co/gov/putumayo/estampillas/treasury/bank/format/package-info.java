/**
 * Files of banks and gateways, read line by line: Asobancaria 2001 and settlements as CSV. Knows
 * neither database nor HTTP, and holds one line at a time.
 */
package co.gov.putumayo.estampillas.treasury.bank.format;
