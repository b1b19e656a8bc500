package co.gov.putumayo.estampillas.treasury.bank.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BankItemRepository implements PanacheRepositoryBase<BankItem, UUID> {

    /** An approved payment of ours and what was received by it. */
    record Payment(UUID attempt, BigDecimal amount) {}

    Optional<BankItem> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Oldest first. */
    List<BankItem> page(WantedItems wanted, int rows) {
        StringBuilder where = new StringBuilder("state = :state");
        Map<String, Object> values = new HashMap<>(Map.of("state", wanted.state()));
        and(where, values, "kind", wanted.kind());
        and(where, values, "owner", wanted.owner());
        and(where, values, "fileId", wanted.file());
        if (wanted.after() != null) {
            where.append(" and (openedAt > :at or (openedAt = :at and id > :id))");
            values.put("at", wanted.after().openedAt());
            values.put("id", wanted.after().id());
        }
        return find(where + " order by openedAt, id", values).range(0, rows - 1).list();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String field, Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }

    List<BankItemEvent> history(UUID item) {
        return getEntityManager()
                .createQuery(
                        "from BankItemEvent where id.itemId = :item order by id.position",
                        BankItemEvent.class)
                .setParameter("item", item)
                .getResultList();
    }

    void log(
            BankItem item, BankItemEvent.Kind kind, String actor, String text, Instant occurredAt) {
        int position =
                getEntityManager()
                        .createQuery(
                                "select count(*) from BankItemEvent where id.itemId = :item",
                                Long.class)
                        .setParameter("item", item.id())
                        .getSingleResult()
                        .intValue();
        getEntityManager()
                .persist(new BankItemEvent(item.id(), position + 1, kind, actor, text, occurredAt));
    }

    /** The approved payment of this reference. */
    Optional<Payment> payment(String reference) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select a.id, cast(coalesce(n.amount_received, a.amount) as numeric)
                                from payment_attempt a
                                    left join payment_anomaly n
                                        on n.attempt_id = a.id and n.kind = 'WRONG_AMOUNT'
                                where a.reference = :reference and a.state = 'APPROVED'
                                """)
                        .setParameter("reference", reference)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Payment((UUID) row[0], (BigDecimal) row[1]))
                .findFirst();
    }
}
