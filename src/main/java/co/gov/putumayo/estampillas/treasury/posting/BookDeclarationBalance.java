package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.declaration.event.DeclarationBalancePaid;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Books penalty and interest that a filed declaration still owed. */
@ApplicationScoped
class BookDeclarationBalance implements EventHandler<DeclarationBalancePaid> {

    private static final String NAME = "book-declaration-balance";
    private static final String PAYABLE_KIND = "declaration-balances";

    private final GatewayOf gatewayOf;
    private final PostEntry postEntry;

    BookDeclarationBalance(GatewayOf gatewayOf, PostEntry postEntry) {
        this.gatewayOf = gatewayOf;
        this.postEntry = postEntry;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DeclarationBalancePaid> eventType() {
        return DeclarationBalancePaid.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(DeclarationBalancePaid paid) {
        long owed = paid.penalty() + paid.interest();
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(
                                        Sources.DECLARATION_BALANCE, paid.declarationId()),
                                LocalDate.ofInstant(paid.paidAt(), LegalTime.BOGOTA),
                                "Saldo de la declaración " + paid.number(),
                                NAME)
                        .debit(Account.setOff(), paid.setOff());
        postEntry.post(
                gatewayOf
                        .debit(
                                entry,
                                PAYABLE_KIND,
                                paid.declarationId(),
                                owed + paid.excess() - paid.setOff())
                        .credit(Account.penalties(), paid.penalty())
                        .credit(Account.interest(), paid.interest())
                        .credit(Account.refundsPayable(), paid.excess()));
    }
}
