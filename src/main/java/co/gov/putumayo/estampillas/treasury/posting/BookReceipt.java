package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.receipt.ReceiptIssued;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Books the money of a receipt: the gateway owes it, each stamp has its part, and its funds. */
@ApplicationScoped
class BookReceipt implements EventHandler<ReceiptIssued> {

    static final String NAME = "book-receipt";

    private final Liquidations liquidations;
    private final GatewayOf gatewayOf;
    private final BookIncome bookIncome;

    BookReceipt(Liquidations liquidations, GatewayOf gatewayOf, BookIncome bookIncome) {
        this.liquidations = liquidations;
        this.gatewayOf = gatewayOf;
        this.bookIncome = bookIncome;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReceiptIssued> eventType() {
        return ReceiptIssued.class;
    }

    /**
     * Only money that came through a payment: what agents withhold comes with their declaration,
     * and a certificate of exemption brings none.
     */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ReceiptIssued receipt) {
        if (receipt.paymentId() == null
                || !Liquidations.KIND.equals(receipt.payableKind())
                || receipt.total() == 0) {
            return;
        }
        LiquidationView liquidation = liquidations.find(receipt.payableId()).orElseThrow();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (Assessment.Line line : liquidation.lines()) {
            amounts.merge(line.levy(), BigDecimal.valueOf(line.amount()), BigDecimal::add);
        }
        LocalDate day = LocalDate.ofInstant(receipt.paidAt(), LegalTime.BOGOTA);
        bookIncome.book(
                LedgerEntry.of(
                                LedgerEntry.Source.of(Sources.RECEIPT, receipt.number()),
                                day,
                                "Recibo " + receipt.number(),
                                NAME)
                        .debit(
                                MoneyIn.accountOf(
                                        gatewayOf.approval(receipt.paymentId()).gateway()),
                                receipt.total()),
                amounts);
    }
}
