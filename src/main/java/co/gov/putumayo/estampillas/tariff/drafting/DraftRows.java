package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of a draft in the tables of the tariff; the database refuses to touch published ones. */
@ApplicationScoped
class DraftRows {

    private final EntityManager database;

    DraftRows(EntityManager database) {
        this.database = database;
    }

    /** Name card of a version. */
    record Version(String id, String ordinance, String title, LocalDate validFrom) {

        TariffVersion card() {
            return new TariffVersion(id, ordinance, title, validFrom);
        }
    }

    record RuleRow(
            UUID id,
            String levy,
            String actType,
            String entityTypes,
            String contractTypes,
            String exceptContractTypes,
            String baseKind,
            BigDecimal rate,
            String ordinance,
            String article,
            Boolean changed) {

        DraftView.RuleView view() {
            return new DraftView.RuleView(
                    id,
                    levy,
                    actType,
                    list(entityTypes),
                    list(contractTypes),
                    list(exceptContractTypes),
                    baseKind,
                    Decimals.plain(rate),
                    ordinance,
                    article,
                    changed);
        }

        private static List<String> list(String joined) {
            return joined == null ? null : List.of(joined.split(","));
        }
    }

    /** A version and all the rows of another one. */
    void copy(Version version, String basedOn) {
        run(
                """
                insert into tariff_version (id, ordinance, title, valid_from)
                values (:id, :ordinance, :title, :validFrom)
                """,
                Map.of(
                        "id", version.id(),
                        "ordinance", version.ordinance(),
                        "title", version.title(),
                        "validFrom", version.validFrom()));
        Map<String, Object> both = Map.of("id", version.id(), "basedOn", basedOn);
        run(
                """
                insert into levy_rule (tariff_version_id, levy, act_type, entity_types,
                    contract_types, except_contract_types, base_kind, rate, ordinance, article)
                select :id, levy, act_type, entity_types, contract_types, except_contract_types,
                    base_kind, rate, ordinance, article
                from levy_rule where tariff_version_id = :basedOn
                """,
                both);
        run(
                """
                insert into fee (tariff_version_id, code, family, name, uvt, per, ordinance,
                    article, position)
                select :id, code, family, name, uvt, per, ordinance, article, position
                from fee where tariff_version_id = :basedOn
                """,
                both);
    }

    boolean exists(String versionId) {
        return version(versionId).isPresent();
    }

    Optional<Version> version(String versionId) {
        return Optional.ofNullable(versions(List.of(versionId)).get(versionId));
    }

    Map<String, Version> versions(Collection<String> ids) {
        Query query =
                database.createNativeQuery(
                                """
                                select id, ordinance, title, valid_from from tariff_version
                                where id in (:ids)
                                """)
                        .setParameter("ids", ids);
        return rows(query, DraftRows::version).stream()
                .collect(Collectors.toMap(Version::id, Function.identity()));
    }

    boolean isPublishedFrom(LocalDate day) {
        Query query =
                database.createNativeQuery(
                                """
                                select id, ordinance, title, valid_from from tariff_version
                                where valid_from = :day and published_at is not null
                                """)
                        .setParameter("day", day);
        return !rows(query, DraftRows::version).isEmpty();
    }

    List<RuleRow> rules(String versionId, String basedOn) {
        Query query =
                database.createNativeQuery(
                                """
                                select rule.id, rule.levy, rule.act_type,
                                    array_to_string(rule.entity_types, ','),
                                    array_to_string(rule.contract_types, ','),
                                    array_to_string(rule.except_contract_types, ','),
                                    rule.base_kind, rule.rate, rule.ordinance, rule.article,
                                    not exists (
                                        select 1 from levy_rule old
                                        where old.tariff_version_id = :basedOn
                                            and (old.levy, old.act_type, old.base_kind, old.rate)
                                                = (rule.levy, rule.act_type, rule.base_kind, rule.rate)
                                            and (old.entity_types, old.contract_types,
                                                old.except_contract_types) is not distinct from
                                                (rule.entity_types, rule.contract_types,
                                                rule.except_contract_types))
                                from levy_rule rule
                                join levy on levy.code = rule.levy
                                where rule.tariff_version_id = :id
                                order by levy.position, rule.act_type, rule.rate, rule.id
                                """)
                        .setParameter("id", versionId)
                        .setParameter("basedOn", basedOn);
        return rows(query, DraftRows::rule);
    }

    List<DraftView.FeeRow> fees(String versionId, String basedOn) {
        Query query =
                database.createNativeQuery(
                                """
                                select fee.code, fee.name, fee.uvt, fee.ordinance, fee.article,
                                    fee.uvt is distinct from old.uvt
                                from fee
                                left join fee old on old.code = fee.code
                                    and old.tariff_version_id = :basedOn
                                where fee.tariff_version_id = :id
                                order by fee.position
                                """)
                        .setParameter("id", versionId)
                        .setParameter("basedOn", basedOn);
        return rows(query, DraftRows::fee);
    }

    List<DraftView.Revision> history(UUID draft) {
        Query query =
                database.createNativeQuery(
                                """
                                select revision, changed_by, changed_at from tariff_draft_change
                                where draft_id = :draft order by revision desc
                                """)
                        .setParameter("draft", draft);
        return rows(query, DraftRows::revision);
    }

    void record(TariffDraft draft, String person, Instant moment, String what) {
        run(
                """
                insert into tariff_draft_change (draft_id, revision, changed_by, changed_at, what)
                values (:draft, :revision, :person, :moment, cast(:what as jsonb))
                """,
                Map.of(
                        "draft", draft.id(),
                        "revision", draft.revision(),
                        "person", person,
                        "moment", moment,
                        "what", what));
    }

    void publish(String versionId, Instant moment) {
        run(
                "update tariff_version set published_at = :moment where id = :id",
                Map.of("moment", moment, "id", versionId));
    }

    /** Rows changed. */
    int run(String sql, Map<String, ?> values) {
        Query query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> toValue) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(toValue).toList();
    }

    private static Version version(Object[] row) {
        return new Version((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]);
    }

    private static RuleRow rule(Object[] row) {
        int column = 0;
        return new RuleRow(
                (UUID) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (BigDecimal) row[column++],
                (String) row[column++],
                (String) row[column++],
                (Boolean) row[column]);
    }

    private static DraftView.FeeRow fee(Object[] row) {
        int column = 0;
        return new DraftView.FeeRow(
                (String) row[column++],
                (String) row[column++],
                Decimals.plain((BigDecimal) row[column++]),
                (String) row[column++],
                (String) row[column++],
                (Boolean) row[column]);
    }

    private static DraftView.Revision revision(Object[] row) {
        return new DraftView.Revision((Integer) row[0], (String) row[1], (Instant) row[2]);
    }
}
