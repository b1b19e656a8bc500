package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.BaseKind;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import co.gov.putumayo.estampillas.tariff.engine.FeeFamily;
import co.gov.putumayo.estampillas.tariff.engine.Levy;
import co.gov.putumayo.estampillas.tariff.engine.LevyRule;
import co.gov.putumayo.estampillas.tariff.engine.NoteCode;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.spi.NativeQueryTupleTransformer;
import org.hibernate.query.NativeQuery;

/** Reads the rows of tariffs into the engine's records. */
@ApplicationScoped
class TariffRows {

    private final EntityManager database;

    TariffRows(EntityManager database) {
        this.database = database;
    }

    /** All that a version says. */
    Tariff whole(TariffVersion version) {
        return new Tariff(version, levies(version), rules(version), fees(version));
    }

    /** Those with rows in the version: a stamp created later does not appear in older answers. */
    private List<Levy> levies(TariffVersion version) {
        NativeQuery<Tuple> query =
                sql(
                        """
                        select code, kind, name, legal_basis, article, position from levy
                        where code in (
                            select levy from levy_rule where tariff_version_id = :version
                            union
                            select family.levy from fee
                                join fee_family family on family.code = fee.family
                                where fee.tariff_version_id = :version)
                        """);
        query.setParameter("version", version.id());
        return read(
                query,
                row ->
                        new Levy(
                                row.get("code", String.class),
                                Levy.Kind.valueOf(row.get("kind", String.class)),
                                row.get("name", String.class),
                                row.get("legal_basis", String.class),
                                row.get("article", String.class),
                                row.get("position", Integer.class)));
    }

    private List<LevyRule> rules(TariffVersion version) {
        NativeQuery<Tuple> query =
                sql(
                        """
                        select levy, act_type, entity_types, contract_types, except_contract_types,
                               base_kind, rate, ordinance, article
                        from levy_rule where tariff_version_id = :version
                        order by levy, act_type, rate, entity_types, contract_types
                        """);
        query.setParameter("version", version.id());
        texts(query, "levy", "act_type", "base_kind", "ordinance", "article");
        lists(query, "entity_types", "contract_types", "except_contract_types");
        query.addScalar("rate", BigDecimal.class);
        return read(
                query,
                row ->
                        new LevyRule(
                                row.get("levy", String.class),
                                ActType.of(row.get("act_type", String.class)).orElseThrow(),
                                set(row, "entity_types", EntityType::of),
                                set(row, "contract_types", ContractType::of),
                                set(row, "except_contract_types", ContractType::of),
                                BaseKind.of(row.get("base_kind", String.class)).orElseThrow(),
                                row.get("rate", BigDecimal.class).stripTrailingZeros(),
                                row.get("ordinance", String.class),
                                row.get("article", String.class)));
    }

    private List<Fee> fees(TariffVersion version) {
        NativeQuery<Tuple> query =
                sql(
                        """
                        select fee.code, fee.name, fee.uvt, fee.per, fee.ordinance, fee.article,
                               family.code as family, family.name as family_name, family.levy,
                               family.as_fee, family.as_procedure, family.note
                        from fee join fee_family family on family.code = fee.family
                        where fee.tariff_version_id = :version
                        order by fee.position
                        """);
        query.setParameter("version", version.id());
        return read(
                query,
                row ->
                        new Fee(
                                row.get("code", String.class),
                                family(row),
                                row.get("name", String.class),
                                row.get("uvt", BigDecimal.class).stripTrailingZeros(),
                                Fee.Per.valueOf(
                                        row.get("per", String.class).toUpperCase(Locale.ROOT)),
                                row.get("ordinance", String.class),
                                row.get("article", String.class)));
    }

    private static FeeFamily family(Tuple row) {
        String note = row.get("note", String.class);
        return new FeeFamily(
                row.get("family", String.class),
                row.get("levy", String.class),
                row.get("family_name", String.class),
                row.get("as_fee", Boolean.class),
                row.get("as_procedure", Boolean.class),
                note == null
                        ? null
                        : NoteCode.valueOf(note.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @SuppressWarnings("unchecked") // the transformer makes each row a Tuple
    NativeQuery<Tuple> sql(String sql) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        return query.setTupleTransformer(NativeQueryTupleTransformer.INSTANCE);
    }

    static <T> List<T> read(NativeQuery<Tuple> query, Function<Tuple, T> toValue) {
        return query.getResultList().stream().map(toValue).toList();
    }

    /** Columns must be typed one and all once any is: Hibernate cannot tell that of an array. */
    static void texts(NativeQuery<Tuple> query, String... columns) {
        for (String column : columns) {
            query.addScalar(column, String.class);
        }
    }

    static void lists(NativeQuery<Tuple> query, String... columns) {
        for (String column : columns) {
            query.addScalar(column, String[].class);
        }
    }

    private static <T> Set<T> set(Tuple row, String column, Function<String, Optional<T>> valueOf) {
        return codes(row, column).stream()
                .map(code -> valueOf.apply(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    static List<String> codes(Tuple row, String column) {
        String[] codes = row.get(column, String[].class);
        return codes == null ? List.of() : List.of(codes);
    }
}
