package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.bank.matching.PaymentsSettled;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Books the money that a bank's file proves to be in the bank: the gateway no longer owes it. */
@ApplicationScoped
class BookSettlement implements EventHandler<PaymentsSettled> {

    private static final String NAME = "book-settlement";

    private final PostEntry postEntry;

    BookSettlement(PostEntry postEntry) {
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
        BigDecimal fee = settled.fee() == null ? BigDecimal.ZERO : settled.fee();
        String id =
                settled.fileId()
                        + "/"
                        + settled.fromLine()
                        + "-"
                        + settled.upToLine()
                        + "/"
                        + settled.gateway()
                        + "/"
                        + settled.paidOn();
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(Sources.SETTLEMENT, id),
                                LocalDate.parse(settled.paidOn()),
                                "Consignación de " + settled.payments() + " pagos",
                                NAME)
                        .debit(Account.bank(), null, settled.amount().subtract(fee))
                        .debit(Account.gatewayCosts(), null, fee)
                        .credit(Account.clearing(settled.gateway()), null, settled.amount());
        if (!entry.lines().isEmpty()) {
            postEntry.post(entry);
        }
    }
}
