/**
 * What interrupts a refund between request and decision: inadmission (arts. 630, 632),
 * investigation (art. 631), and a refusal taken back (art. 634-1).
 */
package co.gov.putumayo.estampillas.treasury.refund.procedure;
