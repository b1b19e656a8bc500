package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import co.gov.putumayo.estampillas.treasury.refund.RefundContested;
import co.gov.putumayo.estampillas.treasury.refund.RefundEnded;
import co.gov.putumayo.estampillas.treasury.refund.RefundNotices;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

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
    @Produces
    @Singleton
    EventHandler<RefundApproved> approved() {
        return new Handler<>(
                "mail-refund-approved",
                RefundApproved.class,
                refund -> decided(refund.refundId(), RefundState.APPROVED));
    }

    /** Not what its payer withdrew. */
    @Produces
    @Singleton
    EventHandler<RefundEnded> refused() {
        return new Handler<>(
                "mail-refund-refused",
                RefundEnded.class,
                refund -> {
                    if (refund.state() == RefundState.REFUSED) {
                        decided(refund.refundId(), RefundState.REFUSED);
                    }
                });
    }

    /** While a special requirement is resolved (art. 630 par. 2). */
    @Produces
    @Singleton
    EventHandler<RefundContested> contested() {
        return new Handler<>(
                "mail-refund-contested",
                RefundContested.class,
                refund -> decided(refund.refundId(), RefundState.CONTESTED));
    }

    private record Handler<E extends DomainEvent>(String name, Class<E> eventType, Consumer<E> work)
            implements EventHandler<E> {

        @Override
        public void handle(E event) {
            work.accept(event);
        }
    }
}
