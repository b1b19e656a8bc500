package co.gov.putumayo.estampillas.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Makes requests about one thing wait for each other, on every replica, to the end of their
 * transactions: the second one sees what the first one wrote and answers with it.
 */
@ApplicationScoped
public class OneAtATime {

    private final EntityManager database;

    OneAtATime(EntityManager database) {
        this.database = database;
    }

    /**
     * @param thing what the requests are about, such as {@code declarant:800094164}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void on(String thing) {
        database.createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .setParameter("thing", thing)
                .getSingleResult();
    }
}
