package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.webhook.sending.Envelope;
import co.gov.putumayo.estampillas.webhook.sending.Failure;
import co.gov.putumayo.estampillas.webhook.sending.Outcome;
import co.gov.putumayo.estampillas.webhook.sending.Sender;
import co.gov.putumayo.estampillas.webhook.sending.SendingConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Sends due messages: at once after the commit that wrote them, and on a schedule those to be sent
 * again or left behind by a replica that died. No transaction is open while a message travels.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final ClaimMessage claimMessage;
    private final SettleAttempt settleAttempt;
    private final SecretVault vault;
    private final Sender sender;
    private final ManagedExecutor executor;
    private final Clock clock;
    private final Semaphore places;

    Delivery(
            ClaimMessage claimMessage,
            SettleAttempt settleAttempt,
            SecretVault vault,
            Sender sender,
            SendingConfig config,
            ManagedExecutor executor,
            Clock clock) {
        this.claimMessage = claimMessage;
        this.settleAttempt = settleAttempt;
        this.vault = vault;
        this.sender = sender;
        this.executor = executor;
        this.clock = clock;
        this.places = new Semaphore(config.parallel());
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueMessages.Queued some) {
        wake();
    }

    /** Starts one more sender, if there is a place; it ends when nothing is due. */
    @Scheduled(
            every = "{estampillas.webhook.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::sendAndLeave);
        } catch (RejectedExecutionException e) {
            places.release();
            LOG.warn("No thread for sending webhooks; they stay for the next run", e);
        }
    }

    private void sendAndLeave() {
        try {
            sendDue();
        } catch (RuntimeException e) {
            LOG.warn("Sending webhooks was interrupted; messages stay for the next run", e);
        } finally {
            places.release();
        }
    }

    /** Sends one due message after the other until none is left. */
    void sendDue() {
        Optional<ClaimMessage.Claim> claim = claimMessage.claim();
        while (claim.isPresent()) {
            // Where there is one there may be more: senders grow with the work.
            wake();
            settleAttempt.settle(claim.get(), send(claim.get()));
            claim = claimMessage.claim();
        }
    }

    private SettleAttempt.Sent send(ClaimMessage.Claim claim) {
        Envelope message =
                new Envelope(
                        claim.url(), claim.messageId().toString(), clock.instant(), claim.body());
        try {
            byte[] secret = vault.open(claim.subscriptionId(), claim.sealedSecret());
            return new SettleAttempt.Sent(message.at(), sender.send(message, secret));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Message %s could not be sent", claim.messageId());
            return new SettleAttempt.Sent(message.at(), Outcome.failed(Failure.INTERNAL));
        }
    }
}
