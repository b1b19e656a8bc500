/**
 * Withholding (arts. 296–299): an entity keeps the whole of a liquidation out of its first or only
 * payment, declares it with the month and pays it with the declaration. A withholding made in error
 * is reversed while it is undeclared, never deleted. Imports tariff, entity, liquidation and
 * shared.
 */
package co.gov.putumayo.estampillas.withholding;
