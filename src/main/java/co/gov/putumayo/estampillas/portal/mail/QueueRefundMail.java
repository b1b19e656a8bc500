package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import co.gov.putumayo.estampillas.treasury.refund.RefundContested;
import co.gov.putumayo.estampillas.treasury.refund.RefundEnded;
import co.gov.putumayo.estampillas.treasury.refund.RefundNotices;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A refund was decided: its payer hears of it by e-mail, if it gave one for that. */
@ApplicationScoped
class QueueRefundMail {

    private final RefundNotices notices;
    private final RefundMails mails;
    private final MailConfig config;
    private final Event<SendMails.Due> due;
    private final Clock clock;

    QueueRefundMail(
            RefundNotices notices,
            RefundMails mails,
            MailConfig config,
            Event<SendMails.Due> due,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.config = config;
        this.due = due;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decided(UUID refundId, RefundState decision) {
        if (!config.enabled()) {
            return;
        }
        notices.last(refundId, decision)
                .ifPresent(
                        step -> {
                            mails.add(step, clock.instant());
                            due.fire(new SendMails.Due());
                        });
    }

    /** In full, or in part. */
    @ApplicationScoped
    static class Approved implements EventHandler<RefundApproved> {

        private final QueueRefundMail queue;

        Approved(QueueRefundMail queue) {
            this.queue = queue;
        }

        @Override
        public String name() {
            return "mail-refund-approved";
        }

        @Override
        public Class<RefundApproved> eventType() {
            return RefundApproved.class;
        }

        @Override
        public void handle(RefundApproved refund) {
            queue.decided(refund.refundId(), RefundState.APPROVED);
        }
    }

    /** Not what its payer withdrew. */
    @ApplicationScoped
    static class Refused implements EventHandler<RefundEnded> {

        private final QueueRefundMail queue;

        Refused(QueueRefundMail queue) {
            this.queue = queue;
        }

        @Override
        public String name() {
            return "mail-refund-refused";
        }

        @Override
        public Class<RefundEnded> eventType() {
            return RefundEnded.class;
        }

        @Override
        public void handle(RefundEnded refund) {
            if (refund.state() == RefundState.REFUSED) {
                queue.decided(refund.refundId(), RefundState.REFUSED);
            }
        }
    }

    /** While a special requirement is resolved (art. 630 par. 2). */
    @ApplicationScoped
    static class Contested implements EventHandler<RefundContested> {

        private final QueueRefundMail queue;

        Contested(QueueRefundMail queue) {
            this.queue = queue;
        }

        @Override
        public String name() {
            return "mail-refund-contested";
        }

        @Override
        public Class<RefundContested> eventType() {
            return RefundContested.class;
        }

        @Override
        public void handle(RefundContested refund) {
            queue.decided(refund.refundId(), RefundState.CONTESTED);
        }
    }
}
