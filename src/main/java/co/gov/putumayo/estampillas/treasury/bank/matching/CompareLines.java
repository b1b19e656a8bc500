package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFile;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileRepository;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileState;
import co.gov.putumayo.estampillas.treasury.bank.file.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares the next lines of a file with our payments in a few statements, and records what becomes
 * of them together with how far the comparison came.
 */
@ApplicationScoped
class CompareLines {

    static final String ACTOR = "bank-reconciliation";

    private final EntityManager entities;
    private final Turn turn;
    private final BankFileRepository files;
    private final Settlements settlements;
    private final BankConfig config;
    private final Clock clock;

    CompareLines(
            EntityManager entities,
            Turn turn,
            BankFileRepository files,
            Settlements settlements,
            BankConfig config,
            Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.files = files;
        this.settlements = settlements;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @return whether lines are left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean compareNext(UUID id) {
        BankFile file = files.lock(id).orElseThrow();
        if (file.state() != BankFileState.READ) {
            return false;
        }
        turn.take();
        int from = file.linesMatched();
        int upTo = Math.min(from + config.compareBatch(), file.linesRead());
        Instant now = clock.instant();
        entities.createNativeQuery(MatchSql.judge(MatchSql.LINES_OF_FILE))
                .setParameter("file", file.id())
                .setParameter("from", from)
                .setParameter("upTo", upTo)
                .setParameter("feed", file.format().feed())
                .setParameter("daysApart", config.daysApart())
                .executeUpdate();
        settlements.record(ACTOR, now);
        entities.createNativeQuery(MatchSql.INSERT_ITEMS)
                .setParameter("owner", config.firstOwner())
                .setParameter("now", now)
                .executeUpdate();
        file.compared(upTo, tally(), now);
        if (upTo < file.linesRead()) {
            file.lease(now.plus(config.lease()));
            return true;
        }
        return false;
    }

    private Tally tally() {
        List<?> rows = entities.createNativeQuery(MatchSql.TALLY).getResultList();
        Map<String, Integer> counts =
                rows.stream()
                        .map(Object[].class::cast)
                        .collect(
                                Collectors.toMap(
                                        row -> (String) row[0],
                                        row -> ((Number) row[1]).intValue()));
        return new Tally(
                counts.getOrDefault("MATCHED", 0),
                counts.getOrDefault("AMOUNT_DIFFERS", 0),
                counts.getOrDefault("NOT_OURS", 0),
                counts.getOrDefault("DUPLICATE", 0),
                counts.getOrDefault("RETURNED", 0));
    }
}
