package co.gov.putumayo.estampillas.exemption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<ExemptionGrant, UUID> {

    /** In the order in which they were requested, which is that of their identifiers. */
    List<ExemptionGrant> list(GrantFilter filter, UUID after, int rows) {
        Parameters parameters =
                Parameters.with("from", filter.from()).and("to", filter.to()).and("after", after);
        StringBuilder query =
                new StringBuilder("requestedOn between :from and :to and id > :after");
        restrict("entityNit", filter.entityNit(), query, parameters);
        restrict("status", filter.status(), query, parameters);
        restrict("code", filter.code(), query, parameters);
        return find(query.append(" order by id").toString(), parameters).page(0, rows).list();
    }

    private static void restrict(
            String field, Object value, StringBuilder query, Parameters parameters) {
        if (value != null) {
            query.append(" and ").append(field).append(" = :").append(field);
            parameters.and(field, value);
        }
    }

    Optional<ExemptionGrant> lockOfEntity(UUID id, String entityNit) {
        return find("id = ?1 and entityNit = ?2", id, entityNit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Makes whoever frees the same person or act wait until this transaction ends. */
    void lock(ExemptionGrant grant) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter(
                        "key", "exemption:" + grant.code() + ":" + grant.view().taxpayer().number())
                .getSingleResult();
    }

    /** Whether the person had this yearly exemption in that year. */
    boolean tookYear(String code, String document, int year) {
        return count(
                        "code = ?1 and taxpayerDocument = ?2 and yearTaken = ?3 and status <> ?4",
                        code,
                        document,
                        year,
                        GrantStatus.REJECTED)
                > 0;
    }

    /** Whether this very act was freed by the same exemption. */
    boolean freedAct(GrantView grant) {
        return count(
                        """
                        entityNit = ?1 and actType = ?2 and upper(actNumber) = ?3 and code = ?4
                        and taxpayerDocument = ?5 and not addition and status <> ?6
                        """,
                        grant.entityNit(),
                        grant.act().type(),
                        grant.act().number().toUpperCase(Locale.ROOT),
                        grant.code(),
                        grant.taxpayer().number(),
                        GrantStatus.REJECTED)
                > 0;
    }

    /** What was granted and not collected, by exemption and levy. */
    List<GrantSums.Row> sums(GrantFilter filter) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select g.exemption_code, g.article, line ->> 'levy',
                                       line ->> 'name', count(*),
                                       cast(sum(cast(line ->> 'amount' as bigint)) as bigint)
                                from exemption_grant g
                                cross join lateral jsonb_array_elements(g.freed) line
                                where g.status in ('GRANTED', 'REVOKED')
                                  and (cast(:entity as text) is null or g.entity_nit = :entity)
                                  and (cast(:code as text) is null or g.exemption_code = :code)
                                  and g.requested_on between :from and :to
                                group by 1, 2, 3, 4 order by 1, 3
                                """)
                        .setParameter("entity", filter.entityNit())
                        .setParameter("code", filter.code())
                        .setParameter("from", filter.from())
                        .setParameter("to", filter.to())
                        .getResultList();
        return rows.stream().map(row -> sum((Object[]) row)).toList();
    }

    private static GrantSums.Row sum(Object[] row) {
        int column = 0;
        return new GrantSums.Row(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                ((Number) row[column++]).longValue(),
                ((Number) row[column]).longValue());
    }
}
