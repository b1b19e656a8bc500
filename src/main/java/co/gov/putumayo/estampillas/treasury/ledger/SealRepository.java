package co.gov.putumayo.estampillas.treasury.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SealRepository implements PanacheRepositoryBase<Seal, Long> {

    /** To the end of the transaction: one replica at a time makes the chain longer. */
    void lockChain() {
        getEntityManager()
                .createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtextextended('ledger-chain',"
                                + " 0))")
                .getSingleResult();
    }

    Optional<Seal> last() {
        return find("order by sequence desc").firstResultOptional();
    }

    /** Entries committed and not yet sealed, the oldest first. */
    List<UUID> unsealed(int most) {
        return ids(
                getEntityManager()
                        .createNativeQuery(
                                "select entry_id from ledger_to_seal order by entry_id limit :most")
                        .setParameter("most", most));
    }

    void sealed(List<UUID> entryIds) {
        getEntityManager()
                .createNativeQuery(
                        "delete from ledger_to_seal where entry_id = any(cast(:ids as uuid[]))")
                .setParameter("ids", entryIds.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    List<Seal> after(long sequence, int most) {
        return find("sequence > ?1 order by sequence", sequence).range(0, most - 1).list();
    }

    /** Entries recorded before a moment that have no seal, whoever hid them from the sealing. */
    List<UUID> withoutSeal(Instant before, int most) {
        return ids(
                getEntityManager()
                        .createNativeQuery(
                                """
                        select e.id from ledger_entry e
                        where e.recorded_at < :before
                            and not exists (select 1 from ledger_seal s where s.entry_id = e.id)
                        limit :most
                        """)
                        .setParameter("before", before)
                        .setParameter("most", most));
    }

    private static List<UUID> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
