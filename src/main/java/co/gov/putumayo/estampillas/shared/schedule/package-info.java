/** When scheduled work begins. */
package co.gov.putumayo.estampillas.shared.schedule;
