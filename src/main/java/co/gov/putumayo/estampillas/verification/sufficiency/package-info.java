/**
 * Whether what receipts paid is what a contract owes, stamp by stamp: the question of an entity
 * before it signs (art. 293). Reads receipts and their use, asks the tariff, compares. May import
 * {@code shared}, {@code receipt}, {@code tariff}, {@code entity} and {@code verification}, which
 * does not know it.
 */
package co.gov.putumayo.estampillas.verification.sufficiency;
