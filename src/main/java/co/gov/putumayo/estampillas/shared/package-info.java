/**
 * What every feature uses and none owns: money, tax identifiers, codes, the clock, problems,
 * idempotency and the outbox. Imports no feature.
 */
package co.gov.putumayo.estampillas.shared;
