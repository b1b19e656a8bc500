package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankItemResolved;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Books a difference with the bank that two people gave up: the gateway owes it no more. */
@ApplicationScoped
class BookWriteOff implements EventHandler<BankItemResolved> {

    private static final String NAME = "book-write-off";
    private static final String WRITE_OFF = "WRITE_OFF";

    private final EntityManager entities;
    private final PostEntry postEntry;
    private final Clock clock;

    BookWriteOff(EntityManager entities, PostEntry postEntry, Clock clock) {
        this.entities = entities;
        this.postEntry = postEntry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<BankItemResolved> eventType() {
        return BankItemResolved.class;
    }

    /** Money that is of no payment of ours never was in the books. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(BankItemResolved item) {
        String gateway = WRITE_OFF.equals(item.resolution()) ? gatewayOf(item.itemId()) : null;
        if (gateway == null || item.ourAmount() == null) {
            return;
        }
        BigDecimal inBank = item.bankAmount() == null ? BigDecimal.ZERO : item.bankAmount();
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("bank-item", item.itemId()),
                                LocalDate.now(clock),
                                "Diferencia con el banco dada de baja: " + item.kind(),
                                NAME)
                        .debit(Account.bank(), null, inBank)
                        .debit(Account.differences(), null, item.ourAmount().subtract(inBank))
                        .credit(Account.clearing(gateway), null, item.ourAmount());
        if (!entry.lines().isEmpty()) {
            postEntry.post(entry);
        }
    }

    private String gatewayOf(UUID itemId) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select a.gateway from bank_item i
                                join payment_attempt a on a.id = i.attempt_id where i.id = :item
                                """)
                        .setParameter("item", itemId)
                        .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }
}
