package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Money that was of nobody may be of a payment approved meanwhile. */
@ApplicationScoped
class CompareAgain {

    private final EntityManager entities;
    private final Turn turn;
    private final Settlements settlements;
    private final BankConfig config;
    private final Clock clock;

    CompareAgain(
            EntityManager entities,
            Turn turn,
            Settlements settlements,
            BankConfig config,
            Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.settlements = settlements;
        this.config = config;
        this.clock = clock;
    }

    /** The open items of one feed that were opened in this time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void compare(BankFileFormat format, Instant begin, Instant end) {
        turn.take();
        entities.createNativeQuery(MatchSql.judge(MatchSql.LINES_NOT_OURS))
                .setParameter("feed", format.feed())
                .setParameter("format", format.name())
                .setParameter("begin", begin)
                .setParameter("end", end)
                .setParameter("most", config.compareBatch())
                .setParameter("daysApart", config.daysApart())
                .executeUpdate();
        entities.createNativeQuery(MatchSql.KEEP_MATCHED).executeUpdate();
        Instant now = clock.instant();
        settlements.record(CompareLines.ACTOR, now);
        link(MatchSql.LINK_ITEMS_EVENTS, now);
        link(MatchSql.LINK_ITEMS, now);
    }

    private void link(String sql, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter("actor", CompareLines.ACTOR)
                .setParameter("now", now)
                .executeUpdate();
    }
}
