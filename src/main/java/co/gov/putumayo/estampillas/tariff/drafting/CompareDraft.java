package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Compares a draft, row by row, with the version it was copied from. */
@ApplicationScoped
public class CompareDraft {

    /** Two rows are one rule when they tax the same acts with the same stamp. */
    private static final String RULES =
            """
            with now as (
                select *, concat_ws('|', levy, act_type,
                    coalesce(array_to_string(entity_types, ','), '*'),
                    coalesce(array_to_string(contract_types, ','), '*'),
                    coalesce(array_to_string(except_contract_types, ','), '*')) as acts
                from levy_rule where tariff_version_id = :id),
            old as (
                select *, concat_ws('|', levy, act_type,
                    coalesce(array_to_string(entity_types, ','), '*'),
                    coalesce(array_to_string(contract_types, ','), '*'),
                    coalesce(array_to_string(except_contract_types, ','), '*')) as acts
                from levy_rule where tariff_version_id = :basedOn)
            select coalesce(now.levy, old.levy), coalesce(now.act_type, old.act_type),
                array_to_string(coalesce(now.entity_types, old.entity_types), ','),
                array_to_string(coalesce(now.contract_types, old.contract_types), ','),
                array_to_string(coalesce(now.except_contract_types, old.except_contract_types), ','),
                old.rate, old.base_kind, now.rate, now.base_kind
            from now full join old on old.acts = now.acts
            where (old.rate, old.base_kind) is distinct from (now.rate, now.base_kind)
            order by 1, 2, 8
            """;

    private static final String FEES =
            """
            select now.code, now.name, old.uvt, now.uvt
            from fee now join fee old on old.code = now.code
            where now.tariff_version_id = :id and old.tariff_version_id = :basedOn
                and now.uvt <> old.uvt
            order by now.position
            """;

    private final DraftRepository drafts;
    private final EntityManager database;

    CompareDraft(DraftRepository drafts, EntityManager database) {
        this.drafts = drafts;
        this.database = database;
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public DraftDifferences compare(String versionId) {
        TariffDraft draft =
                drafts.findByVersion(versionId)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        return new DraftDifferences(
                rows(RULES, draft).map(CompareDraft::rule).toList(),
                rows(FEES, draft).map(CompareDraft::fee).toList());
    }

    private Stream<Object[]> rows(String sql, TariffDraft draft) {
        List<?> found =
                database.createNativeQuery(sql)
                        .setParameter("id", draft.versionId())
                        .setParameter("basedOn", draft.basedOn())
                        .getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static DraftDifferences.RuleDifference rule(Object[] row) {
        int column = 0;
        return new DraftDifferences.RuleDifference(
                (String) row[column++],
                (String) row[column++],
                list(row[column++]),
                list(row[column++]),
                list(row[column++]),
                rate(row[column++], row[column++]),
                rate(row[column++], row[column]));
    }

    private static DraftDifferences.Rate rate(Object rate, Object baseKind) {
        return rate == null
                ? null
                : new DraftDifferences.Rate((BigDecimal) rate, (String) baseKind);
    }

    private static DraftDifferences.FeeDifference fee(Object[] row) {
        int column = 0;
        return new DraftDifferences.FeeDifference(
                (String) row[column++],
                (String) row[column++],
                (BigDecimal) row[column++],
                (BigDecimal) row[column]);
    }

    private static List<String> list(Object joined) {
        return joined == null ? null : List.of(((String) joined).split(","));
    }
}
