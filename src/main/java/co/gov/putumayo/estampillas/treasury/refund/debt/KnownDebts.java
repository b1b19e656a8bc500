package co.gov.putumayo.estampillas.treasury.refund.debt;

import co.gov.putumayo.estampillas.declaration.debt.Debt;
import co.gov.putumayo.estampillas.declaration.debt.OverdueDebts;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.treasury.refund.RefundMoney;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Looks up, by the document of who paid, what that person owes overdue (art. 633). */
@ApplicationScoped
public class KnownDebts {

    private final RefundReceipt receipts;
    private final List<PayableSource> sources;
    private final OverdueDebts overdueDebts;

    KnownDebts(
            RefundReceipt receipts, @All List<PayableSource> sources, OverdueDebts overdueDebts) {
        this.receipts = receipts;
        this.sources = sources;
        this.overdueDebts = overdueDebts;
    }

    /** Of companies and entities: only they declare here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Debt> ofPayer(RefundMoney money) {
        Optional<Payable> paid =
                money.isOfReceipt()
                        ? payable(Liquidations.KIND, receipts.liquidationOf(money.receiptId()))
                        : payable(money.payableKind(), money.payableId());
        return paid.map(Payable::payer)
                .filter(payer -> payer.type() == DocumentType.NIT)
                .map(TaxId::number)
                .map(nit -> overdueDebts.of(nit, money.enteredOn()))
                .orElse(List.of());
    }

    /** Pesos of those whose amount is known. */
    public static long total(List<Debt> debts) {
        return debts.stream().map(Debt::amount).filter(Objects::nonNull).reduce(0L, Math::addExact);
    }

    private Optional<Payable> payable(String kind, UUID id) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(id));
    }
}
