/** How often one client may ask, and how often anyone may guess at one code. */
package co.gov.putumayo.estampillas.shared.limit;
