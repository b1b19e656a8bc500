/**
 * Liquidations: what an act owes, stored with a number, frozen with the tariff that assessed it and
 * payable until it expires. Whoever made one reads it with its number and access code; additions
 * hang from the contract's first one. May import tariff, entity, payment.payable and shared.
 */
package co.gov.putumayo.estampillas.liquidation;
