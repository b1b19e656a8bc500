/**
 * The desk of who declares, behind sign-in: the months that are owed, and each declaration from its
 * draft to its payment and its corrections. What may be done and when, the use cases decide.
 */
package co.gov.putumayo.estampillas.portal.agent;
