package co.gov.putumayo.estampillas.treasury.bank.format;

/** Takes what is read, in the order of the file. */
public interface RowSink {

    void row(BankRow row);

    void error(RowError error);

    /** All of the lines up to this one were handed over. */
    void lineDone(int line);
}
