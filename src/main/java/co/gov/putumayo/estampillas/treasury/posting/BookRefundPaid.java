package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.refund.RefundPaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Books the payment of a refund: interest besides, and overdue debts paid out of it. */
@ApplicationScoped
class BookRefundPaid implements EventHandler<RefundPaid> {

    private static final String NAME = "book-refund-paid";

    private final PostEntry postEntry;

    BookRefundPaid(PostEntry postEntry) {
        this.postEntry = postEntry;
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
        postEntry.post(
                LedgerEntry.of(
                                LedgerEntry.Source.of(Sources.REFUND_PAYMENT, refund.refundId()),
                                refund.paidOn(),
                                "Pago de la devolución " + refund.number(),
                                NAME)
                        .debit(Account.refundsPayable(), refund.amount())
                        .debit(Account.refundInterest(), refund.interest())
                        .credit(Account.setOff(), refund.setOff())
                        .credit(
                                Account.bank(),
                                refund.amount() - refund.setOff() + refund.interest()));
    }
}
