package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    private static final String OWNED = "id = ?1 and owner = ?2";

    /** Identifiers of those in force that want this topic and may hear of this entity. */
    @SuppressWarnings("unchecked") // a column of type uuid
    List<UUID> listeners(String topic, Optional<String> entityNit) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select id from webhook_subscription
                        where disabled_at is null and topics @> array[cast(:topic as text)]
                            and (entity_nit is null or entity_nit = cast(:entityNit as text))
                        """)
                .setParameter("topic", topic)
                .setParameter("entityNit", entityNit.orElse(null))
                .getResultList();
    }

    /** Newest first. */
    List<Subscription> page(Subscriber subscriber, PageRequest page) {
        Optional<UUID> after = page.afterId();
        return (after.isEmpty()
                        ? find("owner = ?1 order by id desc", subscriber.owner())
                        : find(
                                "owner = ?1 and id < ?2 order by id desc",
                                subscriber.owner(),
                                after.get()))
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    Optional<Subscription> findOwned(UUID id, Subscriber subscriber) {
        return find(OWNED, id, subscriber.owner()).singleResultOptional();
    }

    Optional<Subscription> lockOwned(UUID id, Subscriber subscriber) {
        return find(OWNED, id, subscriber.owner())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /**
     * Counts the owner's subscriptions in force. Two requests of one owner wait for each other, to
     * the end of their transactions, so that both cannot take the last place.
     */
    long countInForceAlone(Subscriber subscriber) {
        getEntityManager()
                .createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtextextended(:owner, 0))")
                .setParameter("owner", "webhook-owner:" + subscriber.owner())
                .getSingleResult();
        return count("owner = ?1 and disabledAt is null", subscriber.owner());
    }
}
