/**
 * How much of each stamp may be issued (arts. 311, 320, 330, 340) and how near it is. Imports
 * {@code shared} and {@code treasury.distribution}.
 */
package co.gov.putumayo.estampillas.treasury.cap;
