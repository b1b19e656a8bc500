package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows a subscriber its own subscriptions and their delivery log. */
@ApplicationScoped
class ReadSubscriptions {

    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;

    ReadSubscriptions(SubscriptionRepository subscriptions, MessageRepository messages) {
        this.subscriptions = subscriptions;
        this.messages = messages;
    }

    /** As many as {@link PageRequest#rowsToRead()}, newest first. */
    @Transactional
    List<SubscriptionView> list(Subscriber subscriber, PageRequest page) {
        return subscriptions.page(subscriber, page).stream().map(SubscriptionView::of).toList();
    }

    /**
     * @throws ProblemException 404 for somebody else's
     */
    @Transactional
    SubscriptionView get(Subscriber subscriber, UUID id) {
        return SubscriptionView.of(owned(subscriber, id));
    }

    /** As {@link #list}, of the messages of one subscription. */
    @Transactional
    List<MessageView> messages(Subscriber subscriber, UUID id, PageRequest page) {
        List<Message> found = messages.page(owned(subscriber, id), page);
        Map<UUID, List<Attempt>> attempts =
                messages.attemptsOf(found).stream()
                        .collect(Collectors.groupingBy(attempt -> attempt.id().messageId()));
        return found.stream()
                .map(each -> MessageView.of(each, attempts.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Subscription owned(Subscriber subscriber, UUID id) {
        return subscriptions
                .findOwned(id, subscriber)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
