package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BatchRepository implements PanacheRepositoryBase<VerificationBatch, UUID> {

    private record NewRow(int position, int row_number, String code, String payer_check) {}

    private record NewVerdict(int position, String verdict) {}

    /** The batch longest due, locked; passes over those another replica holds. */
    Optional<VerificationBatch> lockNextDue(Instant now) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select id from verification_batch
                                where finished_at is null and next_run_at <= :now
                                order by next_run_at limit 1
                                for update skip locked
                                """)
                        .setParameter("now", now)
                        .getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(findById((UUID) ids.get(0)));
    }

    Optional<VerificationBatch> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<VerificationBatch> findOf(UUID id, String entityNit) {
        return find("id = ?1 and entityNit = ?2", id, entityNit).singleResultOptional();
    }

    /** All in one statement. */
    void insertRows(UUID batchId, List<BatchRow> rows) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into verification_batch_row
                            (batch_id, position, row_number, code, payer_check)
                        select :batch, r.position, r.row_number, r.code, r.payer_check
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (position integer, row_number integer, code text, payer_check text)
                        """)
                .setParameter("batch", batchId)
                .setParameter(
                        "rows",
                        CanonicalJson.text(
                                rows.stream()
                                        .map(
                                                row ->
                                                        new NewRow(
                                                                row.position(),
                                                                row.rowNumber(),
                                                                row.code(),
                                                                row.payerCheck()))
                                        .toList()))
                .executeUpdate();
    }

    /** The next rows without a verdict, in order. */
    List<BatchRow> open(UUID batchId, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        from BatchRow r where r.id.batchId = :batch and r.verdict is null
                        order by r.id.position
                        """,
                        BatchRow.class)
                .setParameter("batch", batchId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows with a verdict after a position, in order. */
    List<BatchRow> after(UUID batchId, int position, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        from BatchRow r where r.id.batchId = :batch and r.id.position > :position
                            and r.verdict is not null
                        order by r.id.position
                        """,
                        BatchRow.class)
                .setParameter("batch", batchId)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
    }

    /** The verdicts given so far, in order, as they are stored. */
    List<String> verdicts(UUID batchId) {
        return getEntityManager()
                .createQuery(
                        """
                        select r.verdict from BatchRow r
                        where r.id.batchId = :batch and r.verdict is not null
                        order by r.id.position
                        """,
                        String.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** All in one statement; what the payers' documents ended with is forgotten. */
    void give(UUID batchId, Map<Integer, BatchVerdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        update verification_batch_row b
                        set verdict = v.verdict, payer_check = null
                        from jsonb_to_recordset(cast(:verdicts as jsonb))
                            as v (position integer, verdict text)
                        where b.batch_id = :batch and b.position = v.position
                        """)
                .setParameter("batch", batchId)
                .setParameter(
                        "verdicts",
                        CanonicalJson.text(
                                verdicts.entrySet().stream()
                                        .map(
                                                one ->
                                                        new NewVerdict(
                                                                one.getKey(),
                                                                CanonicalJson.text(one.getValue())))
                                        .toList()))
                .executeUpdate();
    }
}
