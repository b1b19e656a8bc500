package co.gov.putumayo.estampillas.treasury.bank.file;

/** What kind of file it is. */
public enum BankFileFormat {
    /** Collection of a bank, Asobancaria 2001. */
    ASOBANCARIA("BANK"),
    /** Settlement of a gateway, CSV. */
    SETTLEMENT("GATEWAY");

    private final String feed;

    BankFileFormat(String feed) {
        this.feed = feed;
    }

    /** Who tells: a bank and a gateway may tell of the same money. */
    public String feed() {
        return feed;
    }
}
