package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.distribution.UndoDistribution;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.AccountKind;
import co.gov.putumayo.estampillas.treasury.ledger.IncomeAccounts;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Books a refund of a receipt when it is approved: funds give back their parts of the day of
 * payment, stamps what they brought, and the Department owes it to the payer.
 */
@ApplicationScoped
class BookRefundApproved implements EventHandler<RefundApproved> {

    private static final String NAME = "book-refund-approved";

    private final RefundedIncome refundedIncome;
    private final IncomeAccounts accounts;
    private final PostEntry postEntry;
    private final UndoDistribution undoDistribution;
    private final Clock clock;

    BookRefundApproved(
            RefundedIncome refundedIncome,
            IncomeAccounts accounts,
            PostEntry postEntry,
            UndoDistribution undoDistribution,
            Clock clock) {
        this.refundedIncome = refundedIncome;
        this.accounts = accounts;
        this.postEntry = postEntry;
        this.undoDistribution = undoDistribution;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RefundApproved> eventType() {
        return RefundApproved.class;
    }

    /** Money that never became a receipt was owed back from its first day (see BookAnomaly). */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(RefundApproved refund) {
        if (refund.receiptId() == null) {
            return;
        }
        LocalDate day = LocalDate.now(clock);
        String description = "Devolución " + refund.number();
        Map<String, Account> income = accounts.of(refund.amountByLevy().keySet());
        Map<String, BigDecimal> stamps = new TreeMap<>();
        LedgerEntry entry =
                LedgerEntry.of(
                        LedgerEntry.Source.of(Sources.REFUND, refund.refundId()),
                        day,
                        description,
                        NAME);
        for (Map.Entry<String, Long> each : new TreeMap<>(refund.amountByLevy()).entrySet()) {
            String levy = each.getKey();
            BigDecimal pesos = BigDecimal.valueOf(each.getValue());
            entry = entry.debit(income.get(levy), levy, pesos);
            if (income.get(levy).kind() == AccountKind.STAMP) {
                stamps.put(levy, pesos);
            }
        }
        if (!stamps.isEmpty()) {
            undoDistribution.undo(
                    entry.source(),
                    refundedIncome.of(refund.receiptId()),
                    day,
                    stamps,
                    "Distribución deshecha. " + description,
                    NAME);
        }
        postEntry.post(entry.credit(Account.refundsPayable(), refund.amount()));
    }
}
