/**
 * Summonses to declare or to correct, which raise the penalties of what is filed after them (arts.
 * 435, 437-2). {@link co.gov.putumayo.estampillas.declaration.summons.Summonses} is the face for
 * the declarations. Imports {@code shared} and {@code declaration.registry} only.
 */
package co.gov.putumayo.estampillas.declaration.summons;
