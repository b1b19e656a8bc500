package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.BaseKind;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import co.gov.putumayo.estampillas.tariff.engine.FeeFamily;
import co.gov.putumayo.estampillas.tariff.engine.Levy;
import co.gov.putumayo.estampillas.tariff.engine.LevyRule;
import co.gov.putumayo.estampillas.tariff.engine.NoteCode;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/**
 * Reads tariffs straight into the engine's records: they are values, never changed through the
 * service's objects. Published versions are frozen by the database, so each is read once and kept;
 * the list of versions and the annual values are kept for some seconds (quarkus.cache.caffeine), so
 * that a new one soon counts on every replica and a quote needs no database.
 */
@ApplicationScoped
class TariffStore implements TariffData {

    private static final String VERSIONS = "tariff-versions";
    private static final String ANNUAL_VALUES = "annual-values";

    private final EntityManager database;
    private final Cache versionsRead;
    private final Cache annualValuesRead;
    private final Map<String, Tariff> published = new ConcurrentHashMap<>();

    TariffStore(
            EntityManager database,
            @CacheName(VERSIONS) Cache versionsRead,
            @CacheName(ANNUAL_VALUES) Cache annualValuesRead) {
        this.database = database;
        this.versionsRead = versionsRead;
        this.annualValuesRead = annualValuesRead;
    }

    /**
     * What acts of a day need, without asking the database; empty when some of it was not read
     * lately, or no tariff was in force.
     */
    Optional<TariffData> inMemory(LocalDate day) {
        TariffTimeline timeline = read(versionsRead, versionsRead.getDefaultKey());
        AnnualValues values = read(annualValuesRead, day.getYear());
        if (timeline == null || values == null) {
            return Optional.empty();
        }
        return timeline.inForceOn(day)
                .map(version -> published.get(version.id()))
                .map(tariff -> new DataOfDay(timeline, tariff, values));
    }

    /** Null when it is not there, or is being read right now. */
    private static <T> T read(Cache cache, Object key) {
        CompletableFuture<T> kept = cache.as(CaffeineCache.class).getIfPresent(key);
        return kept == null || kept.isCompletedExceptionally() ? null : kept.getNow(null);
    }

    @Override
    @CacheResult(cacheName = VERSIONS)
    public TariffTimeline timeline() {
        return new TariffTimeline(
                read(
                        sql(
                                """
                                select id, ordinance, title, valid_from from tariff_version
                                where published_at is not null order by valid_from
                                """),
                        row ->
                                new TariffVersion(
                                        row.get("id", String.class),
                                        row.get("ordinance", String.class),
                                        row.get("title", String.class),
                                        row.get("valid_from", LocalDate.class))));
    }

    @Override
    public Tariff tariff(TariffVersion version) {
        Tariff kept = published.get(version.id());
        return kept != null ? kept : published.computeIfAbsent(version.id(), id -> load(version));
    }

    /** A version that may still change, so it is not kept. */
    Tariff draft(TariffVersion version) {
        return load(version);
    }

    Set<String> levyCodes() {
        return read(sql("select code from levy"), row -> row.get("code", String.class)).stream()
                .collect(Collectors.toSet());
    }

    @Override
    @CacheResult(cacheName = ANNUAL_VALUES)
    public AnnualValues annualValues(int year) {
        return new AnnualValues(
                year,
                annualValueRows(year).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> AnnualUnit.valueOf(row.unit()),
                                        AnnualValueView::pesos)));
    }

    /**
     * @param year null for every year
     */
    List<AnnualValueView> annualValueRows(Integer year) {
        NativeQuery<Tuple> query =
                sql(
                        """
                        select unit, year, pesos, source from annual_value
                        where cast(:year as integer) is null or year = :year
                        order by year desc, unit
                        """);
        query.setParameter("year", year, Integer.class);
        return read(
                query,
                row ->
                        new AnnualValueView(
                                row.get("unit", String.class),
                                row.get("year", Integer.class),
                                row.get("pesos", Long.class),
                                row.get("source", String.class)));
    }

    /** Those in force on the day, in the order of the catalogue. */
    List<ExemptionView> exemptions(LocalDate day) {
        NativeQuery<Tuple> query =
                sql(
                        """
                        select code, text, ordinance, article, act_types, levies, entity_types,
                               beneficiary, once_a_year, valid_from, valid_to
                        from exemption
                        where valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by position
                        """);
        query.setParameter("day", day);
        texts(query, "code", "text", "ordinance", "article", "beneficiary");
        lists(query, "act_types", "levies", "entity_types");
        query.addScalar("once_a_year", Boolean.class);
        query.addScalar("valid_from", LocalDate.class).addScalar("valid_to", LocalDate.class);
        return read(
                query,
                row ->
                        new ExemptionView(
                                row.get("code", String.class),
                                row.get("text", String.class),
                                codes(row, "act_types"),
                                codes(row, "levies"),
                                codes(row, "entity_types"),
                                row.get("beneficiary", String.class),
                                row.get("once_a_year", Boolean.class),
                                row.get("ordinance", String.class),
                                row.get("article", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class)));
    }

    private Tariff load(TariffVersion version) {
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

    @SuppressWarnings("unchecked") // a native query with a result class is one of that class
    private NativeQuery<Tuple> sql(String sql) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        return query.unwrap(NativeQuery.class);
    }

    private static <T> List<T> read(NativeQuery<Tuple> query, Function<Tuple, T> toValue) {
        return query.getResultList().stream().map(toValue).toList();
    }

    /** Columns must be typed one and all once any is: Hibernate cannot tell that of an array. */
    private static void texts(NativeQuery<Tuple> query, String... columns) {
        for (String column : columns) {
            query.addScalar(column, String.class);
        }
    }

    private static void lists(NativeQuery<Tuple> query, String... columns) {
        for (String column : columns) {
            query.addScalar(column, String[].class);
        }
    }

    private static <T> Set<T> set(Tuple row, String column, Function<String, Optional<T>> valueOf) {
        return codes(row, column).stream()
                .map(code -> valueOf.apply(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<String> codes(Tuple row, String column) {
        String[] codes = row.get(column, String[].class);
        return codes == null ? List.of() : List.of(codes);
    }
}
