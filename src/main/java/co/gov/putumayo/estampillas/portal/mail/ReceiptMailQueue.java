package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.receipt.PrintReceipt;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Receipts by e-mail. */
@ApplicationScoped
class ReceiptMailQueue implements MailQueue {

    private final ReceiptMailRepository mails;
    private final Liquidations liquidations;
    private final PrintReceipt receipts;
    private final PublicUrl publicUrl;
    private final Clock clock;

    ReceiptMailQueue(
            ReceiptMailRepository mails,
            Liquidations liquidations,
            PrintReceipt receipts,
            PublicUrl publicUrl,
            Clock clock) {
        this.mails = mails;
        this.liquidations = liquidations;
        this.receipts = receipts;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portal/mail")
    static class Templates {
        static native TemplateInstance receipt(String name, String number, String page);
    }

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public Optional<UUID> lockDue() {
        return mails.lockDue(clock.instant());
    }

    @Override
    public Delivery delivery(UUID id) {
        return mails.findById(id).delivery();
    }

    @Override
    public Optional<Mail> write(UUID id) {
        UUID receiptId =
                QuarkusTransaction.requiringNew().call(() -> mails.findById(id).receiptId());
        LiquidationView liquidation = liquidations.find(id).orElseThrow();
        PrintReceipt.Printed receipt = receipts.printForPayer(receiptId);
        return Optional.of(
                Mail.withText(
                                liquidation.taxpayerEmail(),
                                "Recibo oficial " + receipt.number(),
                                Templates.receipt(
                                                liquidation.taxpayerName(),
                                                receipt.number(),
                                                publicUrl.of("/verificar"))
                                        .render())
                        .addAttachment(
                                "recibo-" + receipt.number() + ".pdf",
                                receipt.pdf(),
                                "application/pdf"));
    }
}
