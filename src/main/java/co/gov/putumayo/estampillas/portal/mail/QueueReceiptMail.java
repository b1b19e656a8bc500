package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.receipt.ReceiptIssued;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A receipt exists: it goes to its payer by e-mail, if that was asked. */
@ApplicationScoped
class QueueReceiptMail implements EventHandler<ReceiptIssued> {

    private static final String NAME = "mail-receipt";

    private final ReceiptMailRepository mails;
    private final Event<SendMails.Due> due;
    private final Clock clock;

    QueueReceiptMail(ReceiptMailRepository mails, Event<SendMails.Due> due, Clock clock) {
        this.mails = mails;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReceiptIssued> eventType() {
        return ReceiptIssued.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ReceiptIssued receipt) {
        if (!Liquidations.KIND.equals(receipt.payableKind())) {
            return;
        }
        mails.findByIdOptional(receipt.payableId())
                .filter(mail -> !mail.delivery().isSent())
                .ifPresent(
                        mail -> {
                            mail.ready(receipt.receiptId(), clock.instant());
                            due.fire(new SendMails.Due());
                        });
    }
}
