package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Records the lines judged to be payments of ours, and tells others that their money is there. */
@ApplicationScoped
class Settlements {

    private final EntityManager entities;
    private final Outbox outbox;

    Settlements(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Of the verdicts of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(String actor, Instant now) {
        recordQuietly(actor, now);
        for (Object each : entities.createNativeQuery(MatchSql.SETTLED_SUMS).getResultList()) {
            outbox.record(settled((Object[]) each), actor);
        }
    }

    /** As {@link #record}, for money of which {@link BankItemResolved} tells. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordQuietly(String actor, Instant now) {
        update(MatchSql.INSERT_MATCHES, actor, now);
        update(MatchSql.SETTLE_LATER_EVENTS, actor, now);
        update(MatchSql.SETTLE_LATER, actor, now);
    }

    private void update(String sql, String actor, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter("actor", actor)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static PaymentsSettled settled(Object[] row) {
        int column = 0;
        return new PaymentsSettled(
                (UUID) row[column++],
                ((Number) row[column++]).intValue(),
                ((Number) row[column++]).intValue(),
                (String) row[column++],
                row[column++].toString(),
                ((Number) row[column++]).intValue(),
                (BigDecimal) row[column++],
                (BigDecimal) row[column]);
    }
}
