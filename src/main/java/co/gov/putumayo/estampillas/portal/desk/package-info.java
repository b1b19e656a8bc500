/**
 * The desk of an entity's officers, behind sign-in: are these receipts good, do they pay the act,
 * and use them up. What an officer may do, the use cases decide, by the same roles as the API.
 */
package co.gov.putumayo.estampillas.portal.desk;
