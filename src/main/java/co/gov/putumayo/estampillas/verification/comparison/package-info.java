/**
 * "Is this the same document?": whether a file is the one a receipt was used for, by its SHA-256
 * alone. May import what {@code verification} may.
 */
package co.gov.putumayo.estampillas.verification.comparison;
