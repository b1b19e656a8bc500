/**
 * What happens when things break: the service killed at every step of a payment, its database
 * killed under load, and a long random simulation whose books must agree to the peso. {@code
 * src/docs/faults.md} lists the faults and the tests that show them.
 */
package co.gov.putumayo.estampillas.faults;
