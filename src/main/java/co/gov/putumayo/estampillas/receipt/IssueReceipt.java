package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Issues the receipt of a paid liquidation, in the transaction that delivers its payment. */
@ApplicationScoped
class IssueReceipt implements EventHandler<PaymentApproved> {

    private static final String NAME = "issue-receipt";

    private final ReceiptRepository receipts;
    private final Liquidations liquidations;
    private final ReceiptKeys keys;
    private final Outbox outbox;
    private final PublicUrl publicUrl;
    private final ReceiptConfig config;
    private final Clock clock;

    IssueReceipt(
            ReceiptRepository receipts,
            Liquidations liquidations,
            ReceiptKeys keys,
            Outbox outbox,
            PublicUrl publicUrl,
            ReceiptConfig config,
            Clock clock) {
        this.receipts = receipts;
        this.liquidations = liquidations;
        this.keys = keys;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.config = config;
        this.clock = clock;
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
        if (!Liquidations.KIND.equals(payment.payableKind())
                || receipts.findByPayable(payment.payableKind(), payment.payableId()).isPresent()) {
            return;
        }
        LiquidationView liquidation = liquidations.find(payment.payableId()).orElseThrow();
        if (liquidation.total() != payment.amount()) {
            throw new IllegalStateException(
                    "Payment "
                            + payment.paymentId()
                            + " is not the total of its liquidation; no receipt is issued");
        }
        CheckedCode code = CheckedCode.random();
        SignedReceipt signed = SignedReceipt.sign(document(liquidation, payment, code), keys);
        Receipt receipt = new Receipt(signed, code, liquidation.taxpayer(), payment);
        if (receipts.insertUnlessIssued(receipt)) {
            outbox.record(
                    new ReceiptIssued(
                            receipt.id(),
                            receipt.number(),
                            payment.payableKind(),
                            payment.payableId(),
                            payment.paymentId(),
                            receipt.entityNit(),
                            receipt.total(),
                            payment.paidAt()),
                    NAME);
        }
    }

    private ReceiptDocument document(
            LiquidationView liquidation, PaymentApproved payment, CheckedCode code) {
        OffsetDateTime paidAt = inBogota(payment.paidAt());
        ReceiptConfig.Collector collector = config.collector();
        return new ReceiptDocument(
                String.format(Locale.ROOT, "R-%d-%07d", paidAt.getYear(), receipts.nextNumber()),
                code.display(),
                publicUrl.of("/verificar/" + code.display()),
                new ReceiptDocument.Collector(
                        collector.name(), collector.nit(), collector.office()),
                new ReceiptDocument.Entity(liquidation.entityNit(), liquidation.entityName()),
                new ReceiptDocument.Act(
                        liquidation.act().type(),
                        liquidation.actName(),
                        liquidation.act().contractType(),
                        liquidation.act().addition(),
                        liquidation.act().number(),
                        liquidation.act().description(),
                        liquidation.date()),
                Masking.payer(liquidation.taxpayerName(), liquidation.taxpayer()),
                liquidation.lines(),
                liquidation.total(),
                paidAt,
                new ReceiptDocument.Bank(payment.bankCode(), payment.bankName()),
                payment.cus(),
                liquidation.number(),
                liquidation.tariffVersion(),
                inBogota(clock.instant()));
    }

    /** Banks tell seconds, and a receipt shows no more. */
    private static OffsetDateTime inBogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}
