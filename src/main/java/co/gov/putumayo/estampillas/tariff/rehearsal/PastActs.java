package co.gov.putumayo.estampillas.tariff.rehearsal;

import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import java.time.LocalDate;
import java.util.List;

/** Acts that were assessed, from whoever keeps them. */
public interface PastActs {

    /**
     * An act and what it owed.
     *
     * @param number by which people know it
     * @param date of the taxable event
     * @param lines as they were recorded
     */
    record PastAct(
            String number,
            LocalDate date,
            ActRequest act,
            String tariffVersion,
            List<Assessment.Line> lines) {}

    /** The newest first, at most that many. Both days are included. */
    List<PastAct> between(LocalDate first, LocalDate last, int count);
}
