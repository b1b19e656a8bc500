/**
 * Up to 5,000 receipts of an entity verified together: few at once, many as a job that any replica
 * goes on with. What comes out is one summary, signed, for the contract file. May import what
 * {@code verification} may.
 */
package co.gov.putumayo.estampillas.verification.batch;
