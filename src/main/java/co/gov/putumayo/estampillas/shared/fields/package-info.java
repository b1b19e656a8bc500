/** Reads the fields of a request and gathers all that is wrong with them. */
package co.gov.putumayo.estampillas.shared.fields;
