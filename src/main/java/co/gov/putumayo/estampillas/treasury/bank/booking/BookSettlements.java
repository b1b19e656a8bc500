package co.gov.putumayo.estampillas.treasury.bank.booking;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.bank.matching.PaymentsSettled;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Money that a gateway held is in the bank, less what the gateway kept (art. 570 par.: never the
 * payer's cost). One entry for the payments of a gateway and day that were compared together.
 */
@ApplicationScoped
class BookSettlements implements EventHandler<PaymentsSettled> {

    private static final String NAME = "book-settlements";
    private static final String SOURCE = "bank-settlement";

    private final PostEntry postEntry;

    BookSettlements(PostEntry postEntry) {
        this.postEntry = postEntry;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PaymentsSettled> eventType() {
        return PaymentsSettled.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(PaymentsSettled settled) {
        if (settled.amount().signum() == 0) {
            return;
        }
        postEntry.post(
                LedgerEntry.of(
                                LedgerEntry.Source.of(SOURCE, sourceId(settled)),
                                LocalDate.parse(settled.paidOn()),
                                "Consignación de "
                                        + settled.payments()
                                        + " pagos de la pasarela "
                                        + settled.gateway(),
                                NAME)
                        .debit(Account.bank(), null, settled.amount().subtract(settled.fee()))
                        .debit(Account.gatewayCosts(), null, settled.fee())
                        .credit(Account.clearing(settled.gateway()), null, settled.amount()));
    }

    /** Lines between these two of another gateway or day are another entry. */
    private static String sourceId(PaymentsSettled settled) {
        return String.join(
                "/",
                settled.fileId().toString(),
                Integer.toString(settled.fromLine()),
                Integer.toString(settled.upToLine()),
                settled.gateway(),
                settled.paidOn());
    }
}
