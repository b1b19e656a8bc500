/**
 * What people say that does not match between a paper and the public check. Reports hold nothing of
 * whoever reports.
 */
package co.gov.putumayo.estampillas.verification.mismatch;
