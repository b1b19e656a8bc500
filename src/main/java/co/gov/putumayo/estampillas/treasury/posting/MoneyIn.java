package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.treasury.ledger.Account;

/** Where money is when it has just paid something. */
final class MoneyIn {

    /** Stands for a gateway in payments made of money that was first of unknown origin. */
    static final String UNIDENTIFIED = "unidentified";

    private MoneyIn() {}

    static Account accountOf(String gateway) {
        return UNIDENTIFIED.equals(gateway) ? Account.unidentified() : Account.clearing(gateway);
    }
}
