/**
 * Money given back (arts. 301, 302, 625 to 635): asked for by the payer or opened by money that
 * pays nothing, decided by Tesorería, paid, and followed by the payer. Its events tell the ledger
 * what to undo. Imports {@code payment}, {@code receipt}, {@code verification}, {@code tariff} and
 * the calculator of default interest of {@code declaration}.
 */
package co.gov.putumayo.estampillas.treasury.refund;
