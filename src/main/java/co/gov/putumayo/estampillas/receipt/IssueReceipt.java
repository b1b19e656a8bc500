package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Issues the receipt of a paid liquidation, in the transaction that delivers its payment. */
@ApplicationScoped
class IssueReceipt implements EventHandler<PaymentApproved> {

    private static final String NAME = "issue-receipt";

    private final Liquidations liquidations;
    private final LiquidationReceipt contents;
    private final ReceiptIssuing issuing;

    IssueReceipt(Liquidations liquidations, LiquidationReceipt contents, ReceiptIssuing issuing) {
        this.liquidations = liquidations;
        this.contents = contents;
        this.issuing = issuing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PaymentApproved> eventType() {
        return PaymentApproved.class;
    }

    /** Does nothing for a payable that has its receipt, however often it is told. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(PaymentApproved payment) {
        if (!Liquidations.KIND.equals(payment.payableKind())) {
            return;
        }
        LiquidationView liquidation = liquidations.find(payment.payableId()).orElseThrow();
        if (liquidation.total() != payment.amount()) {
            throw new IllegalStateException(
                    "Payment "
                            + payment.paymentId()
                            + " is not the total of its liquidation; no receipt is issued");
        }
        issuing.issue(
                Settlement.of(payment),
                liquidation.taxpayer(),
                ReceiptIssuing.inBogota(payment.paidAt()).getYear(),
                (number, code) -> contents.paid(liquidation, payment, number, code),
                NAME);
    }
}
