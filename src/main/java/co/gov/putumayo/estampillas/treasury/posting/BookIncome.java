package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.IncomeAccounts;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;

/** Credits levies and shares the stamps among them out to their funds. */
@ApplicationScoped
class BookIncome {

    private final IncomeAccounts accounts;
    private final PostEntry postEntry;
    private final Distribute distribute;

    BookIncome(IncomeAccounts accounts, PostEntry postEntry, Distribute distribute) {
        this.accounts = accounts;
        this.postEntry = postEntry;
        this.distribute = distribute;
    }

    /**
     * @param entry with all lines but those of the levies
     * @param amounts pesos of each levy
     */
    void book(LedgerEntry entry, Map<String, BigDecimal> amounts) {
        Map<String, Account> income = accounts.of(amounts.keySet());
        LedgerEntry whole = entry;
        for (Map.Entry<String, BigDecimal> each : amounts.entrySet()) {
            whole = whole.credit(income.get(each.getKey()), each.getKey(), each.getValue());
        }
        postEntry.post(whole);
        distribute.distribute(
                entry.source(),
                entry.bookedOn(),
                amounts,
                "Distribución. " + entry.description(),
                entry.actor());
    }
}
