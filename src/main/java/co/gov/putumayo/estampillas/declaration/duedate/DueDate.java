package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import java.time.LocalDate;

/**
 * Until when a period is declared and paid in time.
 *
 * @param dueDate last day to file without penalty
 * @param paymentDueDate last day to pay without interest, from which delay is counted; before the
 *     other when an act spared the penalty alone, to those who file in that time (art. 414)
 * @param extension the act that moved the date; null when none did
 */
public record DueDate(
        TaxPeriod period, LocalDate dueDate, LocalDate paymentDueDate, Extension extension) {

    /** The legal act that moved a due date. */
    public record Extension(
            LocalDate ordinaryDueDate, String legalAct, LocalDate legalActDate, String reason) {}
}
