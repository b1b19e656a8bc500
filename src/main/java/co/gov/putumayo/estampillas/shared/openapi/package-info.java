/** What the OpenAPI contract says of all operations alike. */
package co.gov.putumayo.estampillas.shared.openapi;
