/**
 * Exemptions (arts. 292, 305, 314, 343): an officer grants one that the law holds, with a reference
 * to its support and, from a value on, the approval of a second person. The result is an exempt
 * certificate that verifies and is used up like a receipt, at zero, and a report of what was not
 * collected. Imports tariff, entity, liquidation and shared.
 */
package co.gov.putumayo.estampillas.exemption;
