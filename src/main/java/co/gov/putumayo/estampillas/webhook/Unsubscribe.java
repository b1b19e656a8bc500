package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends a subscription; its messages stay to be read. */
@ApplicationScoped
class Unsubscribe {

    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final Clock clock;

    Unsubscribe(SubscriptionRepository subscriptions, MessageRepository messages, Clock clock) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Does nothing the second time.
     *
     * @throws ProblemException 404 for somebody else's
     */
    @Transactional
    void unsubscribe(Subscriber subscriber, UUID id) {
        Subscription subscription =
                subscriptions
                        .lockOwned(id, subscriber)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        Instant now = clock.instant();
        subscription.disable(DisabledReason.DELETED, now);
        messages.giveUpAllOf(subscription, now);
    }
}
