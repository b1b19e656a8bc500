/**
 * Penalties and interest of the statute (arts. 428–440, 638) as pure functions: amounts, dates and
 * rates in, exact results out. No database, transport or clock. Imports {@code shared} only.
 */
package co.gov.putumayo.estampillas.declaration.penalty;
