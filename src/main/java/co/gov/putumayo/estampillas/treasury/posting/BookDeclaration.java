package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.declaration.event.DeclarationPaid;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Books the money of a declaration: what was withheld of each levy, penalty, interest, excess. */
@ApplicationScoped
class BookDeclaration implements EventHandler<DeclarationPaid> {

    private static final String NAME = "book-declaration";
    private static final String PAYABLE_KIND = "declarations";

    private final GatewayOf gatewayOf;
    private final BookIncome bookIncome;

    BookDeclaration(GatewayOf gatewayOf, BookIncome bookIncome) {
        this.gatewayOf = gatewayOf;
        this.bookIncome = bookIncome;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DeclarationPaid> eventType() {
        return DeclarationPaid.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(DeclarationPaid paid) {
        if (paid.received() == 0) {
            return;
        }
        Map<String, BigDecimal> levies = new TreeMap<>();
        paid.levies().forEach((levy, pesos) -> levies.put(levy, BigDecimal.valueOf(pesos)));
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(Sources.DECLARATION, paid.declarationId()),
                                LocalDate.ofInstant(paid.paidAt(), LegalTime.BOGOTA),
                                "Declaración " + paid.number() + " de " + paid.period(),
                                NAME)
                        .debit(Account.setOff(), paid.setOff());
        bookIncome.book(
                gatewayOf
                        .debit(
                                entry,
                                PAYABLE_KIND,
                                paid.declarationId(),
                                paid.received() - paid.setOff())
                        .credit(Account.penalties(), paid.penalty())
                        .credit(Account.interest(), paid.interest())
                        // Above what was owed: to be given back (art. 302).
                        .credit(Account.refundsPayable(), paid.excess()),
                levies);
    }
}
