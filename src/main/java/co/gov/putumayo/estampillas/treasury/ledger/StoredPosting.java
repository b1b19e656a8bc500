package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A line of an entry: a debit is positive, a credit negative. */
@Embeddable
class StoredPosting {

    private String account;
    private String levy;
    private BigDecimal amount;

    protected StoredPosting() {}

    String account() {
        return account;
    }

    String levy() {
        return levy;
    }

    BigDecimal amount() {
        return amount;
    }
}
