package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.PlainSql;
import co.gov.putumayo.estampillas.shared.Sequences;
import co.gov.putumayo.estampillas.shared.TaxId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

@ApplicationScoped
class LiquidationRepository implements PanacheRepositoryBase<Liquidation, UUID> {

    /** What decides whether somebody may read a liquidation. */
    record Lock(UUID id, String accessCodeHash) {}

    /** An addition as its contract lists it. */
    record AdditionRow(
            String number,
            LocalDate date,
            LiquidationStatus status,
            Instant expiresAt,
            long total) {}

    private final StatelessSession writer;

    LiquidationRepository(StatelessSession writer) {
        this.writer = writer;
    }

    /**
     * Writes it now, with its lines in one round trip. A session would keep it, compare it and
     * write it at the commit, which took a third of the time of a liquidation; nobody changes it
     * any more in its transaction. A batch is sent with its last line, so it has as many as there
     * are: none is left for later, when it would not be seen.
     */
    void insert(Liquidation liquidation) {
        writer.setJdbcBatchSize(liquidation.lineCount());
        writer.insert(liquidation);
    }

    String nextNumber(int year) {
        long next = Sequences.next(getEntityManager(), "liquidation_number_seq");
        return String.format(Locale.ROOT, "L-%04d-%07d", year, next);
    }

    Optional<Lock> lockOf(String number) {
        return PlainSql.first(
                getEntityManager(),
                "select id, access_code_hash from liquidation where number = ?",
                row -> new Lock(row.getObject("id", UUID.class), row.getString("access_code_hash")),
                number);
    }

    Optional<UUID> idOfEntity(String typedNumber, String entityNit) {
        return getEntityManager()
                .createQuery(
                        "select l.id from Liquidation l where l.number = :number"
                                + " and l.entityNit = :entity",
                        UUID.class)
                .setParameter("number", typedNumber.strip().toUpperCase(Locale.ROOT))
                .setParameter("entity", entityNit)
                .getResultStream()
                .findFirst();
    }

    /** With its lines and the contract it adds to, in one query. */
    Optional<Liquidation> findWhole(UUID id) {
        return find(
                        """
                        from Liquidation l left join fetch l.lines left join fetch l.first
                        where l.id = ?1
                        """,
                        id)
                .singleResultOptional();
    }

    /** As {@link #findWhole(UUID)}, of many. */
    List<Liquidation> findWhole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        """
                        from Liquidation l left join fetch l.lines left join fetch l.first
                        where l.id in ?1
                        """,
                        ids);
    }

    /** The newest first. */
    List<UUID> idsBetween(LocalDate first, LocalDate last, int count) {
        return getEntityManager()
                .createQuery(
                        """
                        select l.id from Liquidation l
                        where l.date between :first and :last and l.status <> :cancelled
                        order by l.date desc, l.id desc
                        """,
                        UUID.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("cancelled", LiquidationStatus.CANCELLED)
                .setMaxResults(count)
                .getResultList();
    }

    /** With their lines, in one query. */
    List<Liquidation> withLines(List<UUID> ids) {
        return list("from Liquidation l left join fetch l.lines where l.id in ?1", ids);
    }

    /** Read anew under the lock: this transaction may have seen it before another one paid it. */
    Optional<Liquidation> lockForUpdate(UUID id) {
        Optional<Liquidation> found = findByIdOptional(id);
        found.ifPresent(
                liquidation ->
                        getEntityManager().refresh(liquidation, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    List<AdditionRow> additionsOf(UUID first) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.number, a.date, a.status, a.expiresAt, a.total from Liquidation a
                        where a.first.id = :first order by a.createdAt, a.number
                        """,
                        AdditionRow.class)
                .setParameter("first", first)
                .getResultList();
    }

    /** Makes whoever liquidates the same contract wait until this transaction ends. */
    void lockContract(String entityNit, String actNumber) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:contract, 0)) as text)")
                .setParameter(
                        "contract",
                        "contract:" + entityNit + ":" + actNumber.toUpperCase(Locale.ROOT))
                .getSingleResult();
    }

    /** All of a contract of the entity, in the order in which they were made, by identifier. */
    List<Liquidation> ofContract(String entityNit, String actNumber, UUID after, int rows) {
        return find(
                        """
                        from Liquidation l left join fetch l.first
                        where l.entityNit = ?1 and upper(l.actNumber) = upper(?2)
                        and l.actType = 'contract' and l.id > ?3 order by l.id
                        """,
                        entityNit,
                        actNumber,
                        after)
                .page(0, rows)
                .list();
    }

    /** The first of a contract and all that hangs from it. */
    List<Liquidation> ofFirst(UUID first) {
        return list(
                """
                from Liquidation l left join fetch l.first f
                where l.id = ?1 or f.id = ?1 order by l.id
                """,
                first);
    }

    /** The liquidation called {@code number}, if additions to that contract may hang from it. */
    Optional<Liquidation> contract(
            String number, String entityNit, String actNumber, boolean undetermined) {
        return find(
                        """
                        number = ?1 and entityNit = ?2 and upper(actNumber) = upper(?3)
                        and actType = 'contract' and not addition and undeterminedAmount = ?4
                        and first is null and (undeterminedAmount or status <> ?5)
                        """,
                        number,
                        entityNit,
                        actNumber,
                        undetermined,
                        LiquidationStatus.CANCELLED)
                .firstResultOptional();
    }

    /**
     * The earliest liquidation of a contract that was not cancelled. Of a contract of undetermined
     * amount it stands for the contract even when its own payment was cancelled.
     */
    Optional<Liquidation> earliestOfContract(
            String entityNit, String actNumber, boolean undetermined, TaxId taxpayer) {
        return find(
                        """
                        entityNit = ?1 and upper(actNumber) = upper(?2)
                        and taxpayerDocument = ?3 and taxpayerDocumentType = ?4
                        and actType = 'contract' and not addition and undeterminedAmount = ?5
                        and first is null and (undeterminedAmount or status <> ?6)
                        order by createdAt, number
                        """,
                        entityNit,
                        actNumber,
                        taxpayer.number(),
                        taxpayer.type(),
                        undetermined,
                        LiquidationStatus.CANCELLED)
                .firstResultOptional();
    }
}
