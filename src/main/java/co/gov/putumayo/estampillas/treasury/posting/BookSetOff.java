package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Books that a refund pays debts, in the act that orders it (art. 633): it is no longer owed to the
 * payer. What pays a declaration leaves the account when that is filed.
 */
@ApplicationScoped
class BookSetOff implements EventHandler<RefundApproved> {

    private static final String NAME = "book-set-off";

    private final PostEntry postEntry;
    private final Clock clock;

    BookSetOff(PostEntry postEntry, Clock clock) {
        this.postEntry = postEntry;
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

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(RefundApproved refund) {
        book(refund.refundId(), refund.number(), refund.setOff(), LocalDate.now(clock));
    }

    /** Once for each refund, whoever asks first. */
    void book(UUID refundId, String number, long pesos, LocalDate day) {
        if (pesos > 0) {
            postEntry.post(
                    LedgerEntry.of(
                                    LedgerEntry.Source.of(Sources.SET_OFF, refundId),
                                    day,
                                    "Compensación de la devolución " + number,
                                    NAME)
                            .debit(Account.refundsPayable(), pesos)
                            .credit(Account.setOff(), pesos));
        }
    }
}
