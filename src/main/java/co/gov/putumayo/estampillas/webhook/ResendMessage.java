package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sends a message again, whatever became of it, with its identifier and its body. */
@ApplicationScoped
class ResendMessage {

    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final Clock clock;
    private final Event<QueueMessages.Queued> queued;

    ResendMessage(
            SubscriptionRepository subscriptions,
            MessageRepository messages,
            Clock clock,
            Event<QueueMessages.Queued> queued) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.clock = clock;
        this.queued = queued;
    }

    /**
     * @throws ProblemException 404 for somebody else's, 409 when the subscription is disabled
     */
    @Transactional
    MessageView resend(Subscriber subscriber, UUID subscriptionId, UUID messageId) {
        Subscription subscription =
                subscriptions
                        .lockOwned(subscriptionId, subscriber)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        Message message =
                messages.lockOf(messageId, subscription)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!subscription.isInForce()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "La suscripción está deshabilitada; cree otra para recibir mensajes.");
        }
        message.resend(clock.instant());
        queued.fire(new QueueMessages.Queued());
        return MessageView.of(message, messages.attemptsOf(List.of(message)));
    }
}
