package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Payments that should be in a file by now and are not: each an open item. */
@ApplicationScoped
class OpenOverdue {

    private final EntityManager entities;
    private final Turn turn;
    private final BankConfig config;
    private final Clock clock;

    OpenOverdue(EntityManager entities, Turn turn, BankConfig config, Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.config = config;
        this.clock = clock;
    }

    /** Of those paid on this day of Bogotá. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int open(LocalDate day) {
        turn.take();
        return entities.createNativeQuery(MatchSql.INSERT_NOT_IN_BANK)
                .setParameter("owner", config.firstOwner())
                .setParameter("day", day)
                .setParameter("begin", day.atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("end", day.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
