package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.BaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a change of a draft and tells all that is wrong with it. */
@ApplicationScoped
class ReadChange {

    private static final int MAX_ARTICLE = 40;

    private final DraftRows rows;
    private final Tariffs tariffs;
    private final VersionRules versionRules;
    private final RuleCheck check;
    private final DraftTexts texts;

    ReadChange(
            DraftRows rows,
            Tariffs tariffs,
            VersionRules versionRules,
            RuleCheck check,
            DraftTexts texts) {
        this.rows = rows;
        this.tariffs = tariffs;
        this.versionRules = versionRules;
        this.check = check;
        this.texts = texts;
    }

    /**
     * @throws ProblemException 422 with all that is wrong
     */
    Change read(TariffDraft draft, DraftRequest.Change request) {
        Violations violations = new Violations();
        Optional<Integer> revision = new Fields(violations).given("revision", request.revision());
        Map<String, DraftRows.RuleRow> known =
                rows.rules(draft.versionId(), draft.basedOn()).stream()
                        .collect(
                                Collectors.toMap(
                                        rule -> rule.id().toString(), Function.identity()));
        List<Change.Statement> statements = new ArrayList<>();
        version(draft, request, statements, violations);
        removed(orEmpty(request.removedRules()), known, statements, violations);
        changed(orEmpty(request.rules()), known, statements, violations);
        added(draft, orEmpty(request.newRules()), statements, violations);
        fees(draft, orEmpty(request.fees()), statements, violations);
        if (violations.isEmpty() && statements.isEmpty()) {
            violations.add("", "nothing-changed", texts.get("nothing-changed"));
        }
        violations.throwIfAny();
        return new Change(revision.orElseThrow(), statements);
    }

    private void version(
            TariffDraft draft,
            DraftRequest.Change request,
            List<Change.Statement> statements,
            Violations violations) {
        Fields fields = new Fields(violations);
        if (request.ordinance() != null) {
            versionRules
                    .ordinance("/ordinance", request.ordinance(), violations)
                    .ifPresent(value -> statements.add(set(draft, "ordinance", value)));
        }
        if (request.title() != null) {
            fields.text("title", request.title(), VersionRules.MAX_TITLE)
                    .ifPresent(value -> statements.add(set(draft, "title", value)));
        }
        if (request.validFrom() != null) {
            Optional<LocalDate> day =
                    versionRules.validFrom(request.validFrom(), fields, violations);
            day.ifPresent(value -> statements.add(set(draft, "valid_from", value)));
        }
    }

    private static Change.Statement set(TariffDraft draft, String column, Object value) {
        return new Change.Statement(
                "update tariff_version set " + column + " = :value where id = :id",
                Map.of("value", value, "id", draft.versionId()));
    }

    private void removed(
            List<String> ids,
            Map<String, DraftRows.RuleRow> known,
            List<Change.Statement> statements,
            Violations violations) {
        for (int i = 0; i < ids.size(); i++) {
            if (rule("/removedRules/" + i, ids.get(i), known, violations).isPresent()) {
                statements.add(
                        new Change.Statement(
                                "delete from levy_rule where id = :id",
                                Map.of("id", UUID.fromString(ids.get(i)))));
            }
        }
    }

    private void changed(
            List<DraftRequest.RuleChange> rules,
            Map<String, DraftRows.RuleRow> known,
            List<Change.Statement> statements,
            Violations violations) {
        for (int i = 0; i < rules.size(); i++) {
            String pointer = "/rules/" + i;
            DraftRequest.RuleChange rule = rules.get(i);
            Optional<DraftRows.RuleRow> old = rule(pointer + "/id", rule.id(), known, violations);
            Optional<ActType> act = old.flatMap(row -> ActType.of(row.actType()));
            Optional<BaseKind> base =
                    rule.baseKind() == null
                            ? old.flatMap(row -> BaseKind.of(row.baseKind()))
                            : check.base(pointer + "/baseKind", rule.baseKind(), act, violations);
            Optional<BigDecimal> rate =
                    check.rate(pointer + "/rate", rule.rate(), base, violations);
            Optional<String> ordinance =
                    versionRules.ordinance(pointer + "/ordinance", rule.ordinance(), violations);
            Optional<String> article = article(pointer, rule.article(), violations);
            if (old.isPresent()
                    && base.isPresent()
                    && rate.isPresent()
                    && ordinance.isPresent()
                    && article.isPresent()) {
                statements.add(
                        new Change.Statement(
                                """
                                update levy_rule set rate = :rate, base_kind = :base,
                                    ordinance = :ordinance, article = :article
                                where id = :id
                                """,
                                Map.of(
                                        "rate", rate.get(),
                                        "base", base.get().code(),
                                        "ordinance", ordinance.get(),
                                        "article", article.get(),
                                        "id", old.get().id())));
            }
        }
    }

    private void added(
            TariffDraft draft,
            List<DraftRequest.NewRule> rules,
            List<Change.Statement> statements,
            Violations violations) {
        Set<String> levies = rules.isEmpty() ? Set.of() : tariffs.levyCodes();
        for (int i = 0; i < rules.size(); i++) {
            String pointer = "/newRules/" + i;
            DraftRequest.NewRule rule = rules.get(i);
            if (!levies.contains(rule.levy())) {
                violations.add(pointer + "/levy", "unknown-levy", texts.get("unknown-levy"));
            }
            Optional<ActType> act = check.act(pointer + "/actType", rule.actType(), violations);
            Optional<BaseKind> base =
                    check.base(pointer + "/baseKind", rule.baseKind(), act, violations);
            Optional<BigDecimal> rate =
                    check.rate(pointer + "/rate", rule.rate(), base, violations);
            check.lists(pointer, rule, act, violations);
            Optional<String> ordinance =
                    versionRules.ordinance(pointer + "/ordinance", rule.ordinance(), violations);
            Optional<String> article = article(pointer, rule.article(), violations);
            if (violations.isEmpty()) {
                Map<String, Object> values = new HashMap<>();
                values.put("version", draft.versionId());
                values.put("levy", rule.levy());
                values.put("act", rule.actType());
                values.put("entities", joined(rule.entityTypes()));
                values.put("contracts", joined(rule.contractTypes()));
                values.put("except", joined(rule.exceptContractTypes()));
                values.put("base", rule.baseKind());
                values.put("rate", rate.orElseThrow());
                values.put("ordinance", ordinance.orElseThrow());
                values.put("article", article.orElseThrow());
                statements.add(
                        new Change.Statement(
                                """
                                insert into levy_rule (tariff_version_id, levy, act_type,
                                    entity_types, contract_types, except_contract_types, base_kind,
                                    rate, ordinance, article)
                                values (:version, :levy, :act,
                                    string_to_array(nullif(:entities, ''), ','),
                                    string_to_array(nullif(:contracts, ''), ','),
                                    string_to_array(nullif(:except, ''), ','),
                                    :base, :rate, :ordinance, :article)
                                """,
                                values));
            }
        }
    }

    private void fees(
            TariffDraft draft,
            List<DraftRequest.FeeChange> fees,
            List<Change.Statement> statements,
            Violations violations) {
        Set<String> known =
                fees.isEmpty()
                        ? Set.of()
                        : rows.fees(draft.versionId(), draft.basedOn()).stream()
                                .map(DraftView.FeeRow::code)
                                .collect(Collectors.toSet());
        for (int i = 0; i < fees.size(); i++) {
            String pointer = "/fees/" + i;
            DraftRequest.FeeChange fee = fees.get(i);
            if (!known.contains(fee.code())) {
                violations.add(pointer + "/code", "unknown-fee", texts.get("unknown-fee"));
            }
            Optional<BigDecimal> uvt = check.uvt(pointer + "/uvt", fee.uvt(), violations);
            Optional<String> ordinance =
                    versionRules.ordinance(pointer + "/ordinance", fee.ordinance(), violations);
            Optional<String> article = article(pointer, fee.article(), violations);
            if (violations.isEmpty()) {
                statements.add(
                        new Change.Statement(
                                """
                                update fee set uvt = :uvt, ordinance = :ordinance,
                                    article = :article
                                where tariff_version_id = :version and code = :code
                                """,
                                Map.of(
                                        "uvt", uvt.orElseThrow(),
                                        "ordinance", ordinance.orElseThrow(),
                                        "article", article.orElseThrow(),
                                        "version", draft.versionId(),
                                        "code", fee.code())));
            }
        }
    }

    private Optional<DraftRows.RuleRow> rule(
            String pointer,
            String id,
            Map<String, DraftRows.RuleRow> known,
            Violations violations) {
        Optional<DraftRows.RuleRow> found = Optional.ofNullable(id).map(known::get);
        if (found.isEmpty()) {
            violations.add(pointer, "unknown-rule", texts.get("unknown-rule"));
        }
        return found;
    }

    private static Optional<String> article(String pointer, String text, Violations violations) {
        return new Fields(violations).text(pointer.substring(1) + "/article", text, MAX_ARTICLE);
    }

    private static String joined(List<String> codes) {
        return codes == null ? "" : String.join(",", codes);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
