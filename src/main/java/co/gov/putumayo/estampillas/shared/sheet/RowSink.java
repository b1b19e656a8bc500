package co.gov.putumayo.estampillas.shared.sheet;

import java.util.List;

/** Takes the rows of a file as they stand, blank ones too. */
interface RowSink {

    /**
     * @param number counted from 1
     * @param texts stripped, one for each column
     */
    void take(int number, List<String> texts);
}
