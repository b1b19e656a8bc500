package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.receipt.PrintReceipt;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Sends what is due, one by one: taken in a transaction, sent outside, noted in another. A crash in
 * between may send twice, never lose.
 */
@ApplicationScoped
class SendReceiptMails {

    private static final Logger LOG = Logger.getLogger(SendReceiptMails.class);

    private final ReceiptMailRepository mails;
    private final Liquidations liquidations;
    private final PrintReceipt receipts;
    private final Mailer mailer;
    private final MailConfig config;
    private final PublicUrl publicUrl;

    /** Without the transaction that has just ended. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    private final Clock clock;

    SendReceiptMails(
            ReceiptMailRepository mails,
            Liquidations liquidations,
            PrintReceipt receipts,
            Mailer mailer,
            MailConfig config,
            PublicUrl publicUrl,
            Clock clock) {
        this.mails = mails;
        this.liquidations = liquidations;
        this.receipts = receipts;
        this.mailer = mailer;
        this.config = config;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    private record Taken(UUID liquidationId, UUID receiptId, String to, String name) {}

    @CheckedTemplate(basePath = "portal/mail")
    static class Templates {
        static native TemplateInstance receipt(String name, String number, String page);
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueReceiptMail.Due due) {
        executor.execute(this::sendDue);
    }

    @Scheduled(
            every = "{estampillas.portal.mail.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        Optional<Taken> taken = take();
        while (taken.isPresent()) {
            send(taken.get());
            taken = take();
        }
    }

    private Optional<Taken> take() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                mails.lockDue(clock.instant())
                                        .map(
                                                mail -> {
                                                    mail.attempt(
                                                            clock.instant(), config.retryAfter());
                                                    return taken(mail);
                                                }));
    }

    private Taken taken(ReceiptMail mail) {
        var liquidation = liquidations.find(mail.liquidationId()).orElseThrow();
        return new Taken(
                mail.liquidationId(),
                mail.receiptId(),
                liquidation.taxpayerEmail(),
                liquidation.taxpayerName());
    }

    private void send(Taken taken) {
        try {
            PrintReceipt.Printed receipt = receipts.printForPayer(taken.receiptId());
            mailer.send(
                    Mail.withText(
                                    taken.to(),
                                    "Recibo oficial " + receipt.number(),
                                    Templates.receipt(
                                                    taken.name(),
                                                    receipt.number(),
                                                    publicUrl.of("/verificar"))
                                            .render())
                            .addAttachment(
                                    "recibo-" + receipt.number() + ".pdf",
                                    receipt.pdf(),
                                    "application/pdf"));
            QuarkusTransaction.requiringNew()
                    .run(() -> mails.findById(taken.liquidationId()).sent(clock.instant()));
        } catch (RuntimeException e) {
            // Without the message of the exception: it may name the address.
            LOG.warnf(
                    "The e-mail of receipt %s was not sent: %s",
                    taken.receiptId(), e.getClass().getName());
        }
    }
}
