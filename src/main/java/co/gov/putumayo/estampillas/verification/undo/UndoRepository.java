package co.gov.putumayo.estampillas.verification.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class UndoRepository implements PanacheRepositoryBase<AnnulmentUndo, UUID> {

    private static final String ONE_OPEN = "annulment_undo_open_uq";

    /** A receipt and its present annulment. */
    record Annulled(UUID receiptId, String receiptNumber, String entityNit, Instant annulledAt) {}

    /** A wish that waits for a second person. */
    record Waiting(AnnulmentUndo undo, String receiptNumber) {}

    /** An annulment of a receipt; the identifier of its undo is null for the present one. */
    record Use(
            UUID undoId,
            String documentNumber,
            LocalDate documentDate,
            String documentSha256,
            String annulledBy,
            Instant annulledAt) {}

    /** A receipt by its code; the moment of its annulment is null when it has none. */
    Optional<Annulled> findReceipt(String code) {
        return getEntityManager()
                .createQuery(
                        """
                        select r.id, r.number, r.entityNit, a.annulledAt
                        from Receipt r left join Annulment a on a.receiptId = r.id
                        where r.code = :code
                        """,
                        Annulled.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    String receiptNumber(UUID receiptId) {
        return getEntityManager()
                .createQuery("select r.number from Receipt r where r.id = :id", String.class)
                .setParameter("id", receiptId)
                .getSingleResult();
    }

    /**
     * @return false when the receipt has an open one already
     */
    boolean insertUnlessOpen(AnnulmentUndo undo) {
        try {
            persistAndFlush(undo);
            return true;
        } catch (ConstraintViolationException e) {
            if (ONE_OPEN.equals(e.getConstraintName())) {
                return false;
            }
            throw e;
        }
    }

    Optional<AnnulmentUndo> lockOf(UUID id, String entityNit) {
        return find("id = ?1 and entityNit = ?2", id, entityNit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Until the transaction ends nobody uses the receipt or asks for another undo. */
    void lockReceipt(UUID receiptId) {
        getEntityManager()
                .createNativeQuery("select number from receipt where id = :id for update")
                .setParameter("id", receiptId)
                .getSingleResult();
    }

    /** The database keeps it in the history, and refuses unless its undo is approved. */
    boolean removeAnnulment(AnnulmentUndo undo) {
        return getEntityManager()
                        .createQuery(
                                """
                                delete from Annulment a
                                where a.receiptId = :receipt and a.annulledAt = :annulledAt
                                """)
                        .setParameter("receipt", undo.receiptId())
                        .setParameter("annulledAt", undo.annulledAt())
                        .executeUpdate()
                == 1;
    }

    /** Undecided ones of an entity, oldest first. */
    List<Waiting> open(String entityNit, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select u, r.number from AnnulmentUndo u join Receipt r on r.id = u.receiptId
                        where u.entityNit = :nit and u.decision is null and u.id > :after
                        order by u.id
                        """,
                        Waiting.class)
                .setParameter("nit", entityNit)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<AnnulmentUndo> of(UUID receiptId) {
        return list("receiptId = ?1 order by requestedAt", receiptId);
    }

    /** Every annulment there ever was of a receipt, oldest first. */
    List<Use> uses(UUID receiptId) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select undo_id, document_number, cast(document_date as text),
                                    document_sha256, annulled_by, annulled_at
                                from annulment_history where receipt_id = :receipt
                                union all
                                select null, document_number, cast(document_date as text),
                                    document_sha256, annulled_by, annulled_at
                                from annulment where receipt_id = :receipt
                                order by annulled_at
                                """)
                        .setParameter("receipt", receiptId)
                        .getResultList();
        return rows.stream().map(row -> use((Object[]) row)).toList();
    }

    private static Use use(Object[] row) {
        return new Use(
                (UUID) row[0],
                (String) row[1],
                LocalDate.parse((String) row[2]),
                (String) row[3],
                (String) row[4],
                (Instant) row[5]);
    }
}
