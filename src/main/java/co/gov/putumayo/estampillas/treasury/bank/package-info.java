/**
 * Conciliation of our payments with what banks and gateways say they received: {@code format} reads
 * their files, {@code file} keeps and imports them, {@code matching} compares and keeps the open
 * items, {@code proof} proves each day.
 */
package co.gov.putumayo.estampillas.treasury.bank;
