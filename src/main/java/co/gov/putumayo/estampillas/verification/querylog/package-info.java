/** Who of an entity asked about which receipt, when, and what was answered; append only. */
package co.gov.putumayo.estampillas.verification.querylog;
