/**
 * Undoing an annulment made for the wrong document: one officer of the entity asks, another one
 * decides, and nothing of it is forgotten. May import what {@code verification} may.
 */
package co.gov.putumayo.estampillas.verification.undo;
