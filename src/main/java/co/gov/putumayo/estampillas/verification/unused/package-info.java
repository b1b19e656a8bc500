/**
 * For Rentas: receipts that an entity found valid and then never used (art. 303). May import what
 * {@code verification} may.
 */
package co.gov.putumayo.estampillas.verification.unused;
