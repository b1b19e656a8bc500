package co.gov.putumayo.estampillas.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many attempts wait, and for how long: what operators watch. */
@ApplicationScoped
public class PaymentSituation {

    private final EntityManager entities;
    private final Clock clock;

    PaymentSituation(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param live attempts by the name of their live state
     * @param oldest age of the oldest live attempt, zero without any
     * @param needReview attempts that people must look at
     * @param openAnomalies anomalies not resolved
     */
    public record Snapshot(
            Map<String, Long> live, Duration oldest, long needReview, long openAnomalies) {}

    @Transactional
    public Snapshot read() {
        Map<AttemptState, Long> counts = new EnumMap<>(AttemptState.class);
        AttemptState.live().forEach(state -> counts.put(state, 0L));
        Instant oldest = clock.instant();
        List<Object[]> rows =
                entities.createQuery(
                                """
                                select a.state, count(a), min(a.createdAt) from PaymentAttempt a
                                where a.state in :live group by a.state
                                """,
                                Object[].class)
                        .setParameter("live", AttemptState.live())
                        .getResultList();
        for (Object[] row : rows) {
            counts.put((AttemptState) row[0], (Long) row[1]);
            Instant first = (Instant) row[2];
            oldest = first.isBefore(oldest) ? first : oldest;
        }
        Map<String, Long> byName = new TreeMap<>();
        counts.forEach((state, count) -> byName.put(state.name(), count));
        return new Snapshot(
                byName,
                Duration.between(oldest, clock.instant()),
                count("select count(a) from PaymentAttempt a where a.needsReview = true"),
                count("select count(n) from PaymentAnomaly n where n.resolvedAt is null"));
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }
}
