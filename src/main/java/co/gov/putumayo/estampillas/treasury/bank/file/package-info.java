/**
 * Files of banks and gateways: received as a stream, kept as they came, imported by a job that goes
 * on where a dead one stopped.
 */
package co.gov.putumayo.estampillas.treasury.bank.file;
