/**
 * The desk of Rentas, behind sign-in: tariffs and values changed by two people, declarations and
 * their due dates, and what there is to look into.
 */
package co.gov.putumayo.estampillas.portal.rentas;
