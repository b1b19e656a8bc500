package co.gov.putumayo.estampillas.portal.mail;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
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
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private final List<MailQueue> queues;
    private final Mailer mailer;
    private final MailConfig config;

    /** Without the transaction that has just ended. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    private final Clock clock;

    SendMails(@All List<MailQueue> queues, Mailer mailer, MailConfig config, Clock clock) {
        this.queues = queues;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    /** Something may be sent, once this transaction is done. */
    record Due() {}

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due due) {
        executor.execute(this::sendDue);
    }

    @Scheduled(
            every = "{estampillas.portal.mail.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        queues.forEach(this::sendDue);
    }

    private void sendDue(MailQueue queue) {
        Optional<UUID> taken = take(queue);
        while (taken.isPresent()) {
            send(queue, taken.get());
            taken = take(queue);
        }
    }

    private Optional<UUID> take(MailQueue queue) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Optional<UUID> due = queue.lockDue();
                            due.map(queue::delivery)
                                    .ifPresent(
                                            delivery ->
                                                    delivery.attempt(
                                                            clock.instant(), config.retryAfter()));
                            return due;
                        });
    }

    private void send(MailQueue queue, UUID id) {
        try {
            queue.write(id)
                    .ifPresent(
                            mail -> {
                                mailer.send(mail);
                                QuarkusTransaction.requiringNew()
                                        .run(() -> queue.delivery(id).sent(clock.instant()));
                            });
        } catch (RuntimeException e) {
            // Without the message of the exception: it may name the address.
            LOG.warnf(
                    "An e-mail of %s about %s was not sent: %s",
                    queue.name(), id, e.getClass().getName());
        }
    }
}
