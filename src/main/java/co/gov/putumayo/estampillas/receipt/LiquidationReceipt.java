package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.withholding.WithholdingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Writes what the receipt of a liquidation says. */
@ApplicationScoped
class LiquidationReceipt {

    /** Art. 572: it is paid when its money enters the bank, which is with the declaration. */
    private static final String NOT_PAID_YET = "Retenido, pendiente de declarar y pagar";

    private final PublicUrl publicUrl;
    private final ReceiptConfig config;
    private final Clock clock;

    LiquidationReceipt(PublicUrl publicUrl, ReceiptConfig config, Clock clock) {
        this.publicUrl = publicUrl;
        this.config = config;
        this.clock = clock;
    }

    ReceiptDocument paid(
            LiquidationView liquidation, PaymentApproved payment, String number, CheckedCode code) {
        return document(
                liquidation,
                number,
                code,
                ReceiptIssuing.inBogota(payment.paidAt()),
                new ReceiptDocument.Bank(payment.bankCode(), payment.bankName()),
                payment.cus(),
                null);
    }

    ReceiptDocument withheld(WithholdingView withholding, String number, CheckedCode code) {
        LiquidationView liquidation = withholding.liquidation();
        return document(
                liquidation,
                number,
                code,
                null,
                null,
                null,
                new ReceiptDocument.Withholding(
                        entity(liquidation),
                        withholding.paymentOrderNumber(),
                        withholding.paymentOrderDate(),
                        NOT_PAID_YET));
    }

    private ReceiptDocument document(
            LiquidationView liquidation,
            String number,
            CheckedCode code,
            OffsetDateTime paidAt,
            ReceiptDocument.Bank bank,
            String cus,
            ReceiptDocument.Withholding withholding) {
        ReceiptConfig.Collector collector = config.collector();
        return new ReceiptDocument(
                number,
                code.display(),
                publicUrl.of("/verificar/" + code.display()),
                new ReceiptDocument.Collector(
                        collector.name(), collector.nit(), collector.office()),
                entity(liquidation),
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
                bank,
                cus,
                liquidation.number(),
                liquidation.tariffVersion(),
                ReceiptIssuing.inBogota(clock.instant()),
                withholding == null ? null : ReceiptKind.WITHHELD,
                withholding,
                null);
    }

    private static ReceiptDocument.Entity entity(LiquidationView liquidation) {
        return new ReceiptDocument.Entity(liquidation.entityNit(), liquidation.entityName());
    }
}
