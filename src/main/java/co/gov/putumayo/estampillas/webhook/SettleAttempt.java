package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.webhook.sending.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes how an attempt ended, and what follows from it. */
@ApplicationScoped
class SettleAttempt {

    private static final String METRIC = "estampillas.webhook.attempts";

    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final RetrySchedule schedule;
    private final MeterRegistry metrics;
    private final Clock clock;

    SettleAttempt(
            SubscriptionRepository subscriptions,
            MessageRepository messages,
            RetrySchedule schedule,
            MeterRegistry metrics,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.schedule = schedule;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Counts begin at zero, so that the first failure is seen as an increase. */
    void registerCounters(@Observes StartupEvent start) {
        metrics.counter(METRIC, "delivered", String.valueOf(true));
        metrics.counter(METRIC, "delivered", String.valueOf(false));
    }

    /** An attempt made. */
    record Sent(Instant at, Outcome outcome) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(ClaimMessage.Claim claim, Sent sent) {
        Outcome outcome = sent.outcome();
        Instant now = clock.instant();
        if (outcome.isGone()) {
            Subscription gone =
                    subscriptions.findById(claim.subscriptionId(), LockModeType.PESSIMISTIC_WRITE);
            gone.disable(DisabledReason.GONE, now);
            messages.giveUpAllOf(gone, now);
        }
        Message message = messages.lock(claim.messageId()).orElseThrow();
        messages.log(new Attempt(message.id(), claim.attempt(), sent.at(), outcome));
        metrics.counter(METRIC, "delivered", String.valueOf(outcome.isDelivered())).increment();
        if (outcome.isDelivered()) {
            message.delivered(now);
        } else if (message.isWaitingFor(claim.attempt())) {
            Optional<Duration> wait = schedule.waitAfter(message.retries(), outcome);
            message.attemptFailed(wait, now);
        }
    }
}
