package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.payment.PaymentAnomalyOpened;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Books money received with nothing to pay, which is owed back, and approvals taken back. */
@ApplicationScoped
class BookAnomaly implements EventHandler<PaymentAnomalyOpened> {

    static final String NAME = "book-anomaly";

    private static final String PESOS = "COP";
    private static final String REVERSED = "REVERSED";

    private final PostEntry postEntry;

    BookAnomaly(PostEntry postEntry) {
        this.postEntry = postEntry;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PaymentAnomalyOpened> eventType() {
        return PaymentAnomalyOpened.class;
    }

    /** Money in another currency has no amount in pesos until the bank changes it. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(PaymentAnomalyOpened anomaly) {
        if (!PESOS.equals(anomaly.currency()) || anomaly.amountReceived().signum() == 0) {
            return;
        }
        LedgerEntry entry =
                LedgerEntry.of(
                        LedgerEntry.Source.of(
                                Sources.ANOMALY, anomaly.attemptId() + "/" + anomaly.kind()),
                        LocalDate.ofInstant(anomaly.bankTime(), LegalTime.BOGOTA),
                        "Dinero por decidir: " + anomaly.kind(),
                        NAME);
        Account clearing = Account.clearing(anomaly.gateway());
        postEntry.post(
                REVERSED.equals(anomaly.kind())
                        ? entry.debit(Account.reversals(), null, anomaly.amountReceived())
                                .credit(clearing, null, anomaly.amountReceived())
                        : entry.debit(clearing, null, anomaly.amountReceived())
                                .credit(Account.refundsPayable(), null, anomaly.amountReceived()));
    }
}
