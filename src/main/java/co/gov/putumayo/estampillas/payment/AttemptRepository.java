package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attempts. */
@ApplicationScoped
public class AttemptRepository implements PanacheRepositoryBase<PaymentAttempt, UUID> {

    public PaymentAttempt lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** Without reading the attempt into this transaction, which shall lock its payment first. */
    public Optional<UUID> paymentOf(UUID attemptId) {
        return find("select a.paymentId from PaymentAttempt a where a.id = ?1", attemptId)
                .project(UUID.class)
                .firstResultOptional();
    }

    public Optional<PaymentAttempt> live(UUID paymentId) {
        return find("paymentId = ?1 and state in ?2", paymentId, AttemptState.live())
                .firstResultOptional();
    }

    /** Oldest first. */
    public List<PaymentAttempt> of(UUID paymentId) {
        return list("paymentId = ?1 order by sequence", paymentId);
    }

    public Optional<PaymentAttempt> latest(UUID paymentId) {
        return find("paymentId = ?1 order by sequence desc", paymentId).firstResultOptional();
    }

    public Optional<PaymentAttempt> find(String gateway, TransactionKey key) {
        return find(
                        "gateway = ?1 and (gatewayTransactionId = ?2 or reference = ?3)",
                        gateway,
                        key.gatewayTransactionId(),
                        key.reference())
                .firstResultOptional();
    }

    /** How often this payable was tried before, over all its payments. */
    public long countOf(String payableKind, UUID payableId) {
        return PlainSql.first(
                        getEntityManager(),
                        """
                        select count(*) from payment_attempt a
                        join payment p on p.id = a.payment_id
                        where p.payable_kind = ? and p.payable_id = ?
                        """,
                        row -> row.getLong(1),
                        payableKind,
                        payableId)
                .orElseThrow();
    }

    /**
     * Takes the licence to ask the gateway about a live attempt, given again only after a while.
     * Leaves the version alone: nothing is known that was not known before.
     */
    public boolean takeLicence(UUID id, Instant now, Instant notSince) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                update payment_attempt set checked_at = :now
                                where id = :id and (checked_at is null or checked_at <= :limit)
                                  and state in ('CREATED', 'SUBMITTED', 'PENDING', 'UNKNOWN')
                                """)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("limit", notSince)
                        .executeUpdate()
                == 1;
    }

    /**
     * Makes it due now. Leaves the version alone, see {@link #takeLicence}.
     *
     * @param toldTransactionId by a notification, null unless it told
     */
    public void makeDue(UUID id, String toldTransactionId, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update payment_attempt set next_check_at = :now,
                            told_transaction_id =
                                coalesce(cast(:told as text), told_transaction_id)
                        where id = :id
                        """)
                .setParameter("now", now)
                .setParameter("told", toldTransactionId)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Claims, until the transaction ends, the attempt that has been due for longest. */
    public Optional<PaymentAttempt> claimDue(Instant now) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select id from payment_attempt where next_check_at <= :now
                                order by next_check_at limit 1
                                for update skip locked
                                """)
                        .setParameter("now", now)
                        .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).findFirst();
    }
}
