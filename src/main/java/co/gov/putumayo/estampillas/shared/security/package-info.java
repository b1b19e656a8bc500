/** Who is signed in: roles and the entity a person acts for. */
package co.gov.putumayo.estampillas.shared.security;
