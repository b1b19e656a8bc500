package co.gov.putumayo.estampillas.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a due message for one attempt by pushing its next one into the future: while this attempt
 * runs no other sender sees the message, and should this replica die, it comes back by itself.
 */
@ApplicationScoped
class ClaimMessage {

    private final MessageRepository messages;
    private final WebhookConfig config;
    private final Clock clock;

    ClaimMessage(MessageRepository messages, WebhookConfig config, Clock clock) {
        this.messages = messages;
        this.config = config;
        this.clock = clock;
    }

    /** What an attempt needs, outside any transaction. */
    record Claim(
            UUID messageId,
            int attempt,
            UUID subscriptionId,
            URI url,
            String body,
            byte[] sealedSecret) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> claim() {
        Instant now = clock.instant();
        Optional<Message> due = messages.lockNextDue(now, config.parallelPerSubscription());
        // An event may have met the subscription in force while it was being disabled.
        while (due.isPresent() && !due.get().subscription().isInForce()) {
            due.get().giveUp(now);
            messages.flush();
            due = messages.lockNextDue(now, config.parallelPerSubscription());
        }
        due.ifPresent(message -> message.claim(now.plus(config.claim())));
        return due.map(ClaimMessage::claimOf);
    }

    private static Claim claimOf(Message message) {
        Subscription subscription = message.subscription();
        return new Claim(
                message.id(),
                message.attempts(),
                subscription.id(),
                subscription.url(),
                message.body(),
                subscription.sealedSecret());
    }
}
