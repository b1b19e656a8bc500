/**
 * The desk of Tesorería, behind sign-in: where the money of the day is and what waits for somebody;
 * {@code bank}, {@code fund}, {@code refund} and {@code report} hold its other pages. The same use
 * cases as the API decide everything.
 */
package co.gov.putumayo.estampillas.portal.treasury;
