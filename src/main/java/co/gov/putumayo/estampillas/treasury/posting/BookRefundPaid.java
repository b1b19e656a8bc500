package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.refund.RefundPaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Books the payment of a refund, with interest besides and without what paid debts. */
@ApplicationScoped
class BookRefundPaid implements EventHandler<RefundPaid> {

    private static final String NAME = "book-refund-paid";

    private final PostEntry postEntry;
    private final BookSetOff bookSetOff;

    BookRefundPaid(PostEntry postEntry, BookSetOff bookSetOff) {
        this.postEntry = postEntry;
        this.bookSetOff = bookSetOff;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RefundPaid> eventType() {
        return RefundPaid.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(RefundPaid refund) {
        // Booked already, but for a refund approved before set-offs were booked on approval.
        bookSetOff.book(refund.refundId(), refund.number(), refund.setOff(), refund.paidOn());
        long paid = refund.amount() - refund.setOff();
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(Sources.REFUND_PAYMENT, refund.refundId()),
                                refund.paidOn(),
                                "Pago de la devolución " + refund.number(),
                                NAME)
                        .debit(Account.refundsPayable(), paid)
                        .debit(Account.refundInterest(), refund.interest())
                        .credit(Account.bank(), paid + refund.interest());
        if (!entry.lines().isEmpty()) {
            postEntry.post(entry);
        }
    }
}
