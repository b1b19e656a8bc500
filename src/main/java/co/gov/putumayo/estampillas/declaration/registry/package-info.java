/**
 * Who has to declare every month and since when: registration of withholding agents and collectors,
 * kept by Rentas (arts. 297, 299, 404). Imports {@code shared} and {@code entity} only.
 */
package co.gov.putumayo.estampillas.declaration.registry;
