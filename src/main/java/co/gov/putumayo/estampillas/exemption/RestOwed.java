package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.tariff.Assessment;
import java.util.List;

/**
 * What an act owes all the same, frozen with its exemption.
 *
 * @param total pesos
 */
record RestOwed(
        long total,
        List<Assessment.Line> lines,
        List<Assessment.NotApplied> notApplied,
        List<Assessment.Note> notes,
        String tariffVersion) {}
