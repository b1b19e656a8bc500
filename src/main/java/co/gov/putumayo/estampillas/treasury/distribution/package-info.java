/**
 * How the income of stamps is shared among funds (arts. 308, 313, 322, 327, 332, 337, 342, 349):
 * dated rules that two people approve, the entries that apply them, their undoing by refunds, and
 * what other rules would have done. Imports {@code shared} and {@code treasury.ledger}.
 */
package co.gov.putumayo.estampillas.treasury.distribution;
