package co.gov.putumayo.estampillas.treasury.ledger;

import java.time.LocalDate;

/**
 * Which entries are wanted.
 *
 * @param from first day, included
 * @param to last day, included
 * @param sourceKind null for any
 * @param account code of an account they move; null for any
 */
record EntryFilter(LocalDate from, LocalDate to, String sourceKind, String account) {}
