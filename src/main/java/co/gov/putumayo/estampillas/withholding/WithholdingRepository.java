package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WithholdingRepository implements PanacheRepositoryBase<Withholding, UUID> {

    /**
     * Rows of a month in the order of registration, which is that of their identifiers.
     *
     * @param after identifier of the last row already seen, null at the beginning
     */
    List<Withholding> month(
            String entityNit, TaxPeriod period, boolean reversedToo, UUID after, int rows) {
        return find(
                        """
                        entityNit = ?1 and taxPeriod = ?2 and (?3 = true or reversedAt is null)
                        and id > ?4 order by id
                        """,
                        entityNit,
                        period.firstDay(),
                        reversedToo,
                        after == null ? new UUID(0, 0) : after)
                .page(0, rows)
                .list();
    }

    List<Withholding> ofLiquidation(UUID liquidationId) {
        return list("liquidationId = ?1 and reversedAt is null", liquidationId);
    }

    Optional<Withholding> ofEntity(UUID id, String entityNit) {
        return find("id = ?1 and entityNit = ?2", id, entityNit).singleResultOptional();
    }

    Optional<Withholding> lockOfEntity(UUID id, String entityNit) {
        return find("id = ?1 and entityNit = ?2", id, entityNit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    List<LevyWithheld> totals(String entityNit, TaxPeriod period) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select l.levy, l.kind, l.name, sum(l.base_amount), sum(l.exact),
                                       cast(sum(l.amount) as bigint), count(*)
                                from withholding w
                                join liquidation_line l on l.liquidation_id = w.liquidation_id
                                where w.entity_nit = :entity and w.tax_period = :period
                                  and w.reversed_at is null
                                group by l.levy, l.kind, l.name order by l.levy, l.kind, l.name
                                """)
                        .setParameter("entity", entityNit)
                        .setParameter("period", period.firstDay())
                        .getResultList();
        return rows.stream().map(row -> levyWithheld((Object[]) row)).toList();
    }

    /** Those that were reversed, or paid with a declaration before, stay as they are. */
    int markDeclared(Collection<UUID> ids, String declarationNumber, Instant now) {
        return update(
                """
                declaredIn = ?1, declaredAt = ?2
                where id in ?3 and reversedAt is null and paidAt is null
                """,
                declarationNumber,
                now,
                ids);
    }

    long countPaid(Collection<UUID> ids) {
        return count("id in ?1 and paidAt is not null", ids);
    }

    int markPaid(String declarationNumber, Instant paidAt) {
        return update(
                "paidAt = ?1 where declaredIn = ?2 and paidAt is null", paidAt, declarationNumber);
    }

    private static LevyWithheld levyWithheld(Object[] row) {
        int column = 0;
        return new LevyWithheld(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (BigDecimal) row[column++],
                (BigDecimal) row[column++],
                ((Number) row[column++]).longValue(),
                ((Number) row[column]).longValue());
    }
}
