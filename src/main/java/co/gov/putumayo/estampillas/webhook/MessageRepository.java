package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    /**
     * The message longest due, with its subscription, locked; passes over those another replica
     * holds and over subscriptions with enough messages under way.
     */
    Optional<Message> lockNextDue(Instant now, int parallelPerSubscription) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                        select m.id from webhook_message m
                        where m.state = 'PENDING' and m.next_attempt_at <= :now
                            and (select count(*) from webhook_message busy
                                 where busy.subscription_id = m.subscription_id
                                     and busy.claimed and busy.next_attempt_at > :now) < :parallel
                        order by m.next_attempt_at
                        limit 1
                        for update of m skip locked
                        """)
                        .setParameter("now", now)
                        .setParameter("parallel", parallelPerSubscription)
                        .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : find("from Message m join fetch m.subscription where m.id = ?1", ids.get(0))
                        .singleResultOptional();
    }

    Optional<Message> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Message> lockOf(UUID id, Subscription subscription) {
        return find("id = ?1 and subscription = ?2", id, subscription)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Newest first. */
    List<Message> page(Subscription subscription, PageRequest page) {
        Optional<UUID> after = page.afterId();
        return (after.isEmpty()
                        ? find("subscription = ?1 order by id desc", subscription)
                        : find(
                                "subscription = ?1 and id < ?2 order by id desc",
                                subscription,
                                after.get()))
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** Of several messages, in order. */
    List<Attempt> attemptsOf(List<Message> messages) {
        return getEntityManager()
                .createQuery(
                        """
                        from Attempt a where a.id.messageId in :messages
                        order by a.id.messageId, a.id.number
                        """,
                        Attempt.class)
                .setParameter("messages", messages.stream().map(Message::id).toList())
                .getResultList();
    }

    void log(Attempt attempt) {
        getEntityManager().persist(attempt);
    }

    /** Lock the subscription first: two that give up at once would wait for each other's rows. */
    void giveUpAllOf(Subscription subscription, Instant now) {
        update(
                """
                state = ?1, claimed = false, nextAttemptAt = null, finishedAt = ?2
                where subscription = ?3 and state = ?4
                """,
                MessageState.FAILED,
                now,
                subscription,
                MessageState.PENDING);
    }
}
