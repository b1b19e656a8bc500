/**
 * The public entities whose acts pay stamps: NIT, name and type (arts. 291, 297). Imports only
 * shared.
 */
package co.gov.putumayo.estampillas.entity;
