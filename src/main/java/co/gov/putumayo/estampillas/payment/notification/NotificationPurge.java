package co.gov.putumayo.estampillas.payment.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/**
 * Empties old messages of gateways, which may hold the payer's e-mail: whoever needs to prove what
 * came has the hash and the verdict (Ley 1581 of 2012, art. 4: no longer than needed). Replicas
 * that run it at once pass over each other's rows.
 */
@ApplicationScoped
class NotificationPurge {

    private final EntityManager entities;
    private final NotificationConfig config;
    private final Clock clock;

    NotificationPurge(EntityManager entities, NotificationConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{estampillas.payment.notifications.purge-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        purge();
    }

    /**
     * @return how many messages this run emptied
     */
    int purge() {
        Instant limit = clock.instant().minus(config.keep());
        int purged = 0;
        int last = config.purgeBatch();
        while (last == config.purgeBatch()) {
            last = QuarkusTransaction.requiringNew().call(() -> purgeBatch(limit));
            purged += last;
        }
        return purged;
    }

    private int purgeBatch(Instant limit) {
        return entities.createNativeQuery(
                        """
                        update gateway_notification set body = null, headers = null, purged_at = :now
                        where id in (
                            select id from gateway_notification
                            where purged_at is null and received_at < :limit
                            order by received_at limit :batch
                            for update skip locked)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("limit", limit)
                .setParameter("batch", config.purgeBatch())
                .executeUpdate();
    }
}
