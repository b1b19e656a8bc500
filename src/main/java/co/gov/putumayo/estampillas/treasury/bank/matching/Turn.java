package co.gov.putumayo.estampillas.treasury.bank.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Comparisons take turns: two files may tell of the same payment. */
@ApplicationScoped
class Turn {

    private final EntityManager entities;

    Turn(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the end of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take() {
        entities.createNativeQuery(MatchSql.SETTINGS).getSingleResult();
        entities.createNativeQuery(MatchSql.ALONE).getSingleResult();
        entities.createNativeQuery(MatchSql.VERDICTS_TABLE).executeUpdate();
    }
}
